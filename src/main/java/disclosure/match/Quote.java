package disclosure.match;

/** Words of a record, verbatim, and the field they stand in. */
record Quote(String words, String field) {}

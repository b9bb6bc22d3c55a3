package disclosure.reference;

/** A fact and the row it stands in. */
record Line<T>(Row row, T fact) {}

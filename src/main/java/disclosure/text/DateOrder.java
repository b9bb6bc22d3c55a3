package disclosure.text;

/**
 * In which order the dates with slashes of one file are written: a fact about the file, found by
 * looking at all of them, unless the source declares it.
 */
public enum DateOrder {
  /**
   * {@code M/D/YY}: some date of the file cannot be read as day first. Excel on an American
   * machine.
   */
  MONTH_FIRST,
  /**
   * {@code DD/MM/YYYY}: some date of the file cannot be read as month first. LibreOffice on a
   * European machine.
   */
  DAY_FIRST,
  /**
   * The file does not tell, or contradicts itself: a date that can be read both ways is not read.
   */
  UNKNOWN,
  /** Declared for the source: {@code 14.03.2025} too; a date that does not fit is none. */
  DECLARED_MONTH_FIRST,
  /** Declared for the source: {@code 14.03.2025} too; a date that does not fit is none. */
  DECLARED_DAY_FIRST;

  boolean isDeclared() {
    return this == DECLARED_MONTH_FIRST || this == DECLARED_DAY_FIRST;
  }
}

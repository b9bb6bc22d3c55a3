package disclosure.text;

/**
 * In which order the dates with slashes of one file are written: a fact about the file, found by
 * looking at all of them.
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
  UNKNOWN
}

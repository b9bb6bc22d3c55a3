package disclosure.match;

import java.util.List;

/**
 * One row of {@link VendorRules}.
 *
 * @param tier code of the tier, one letter
 * @param title the rule in a few words
 * @param confidence what it starts with; qualifiers only subtract
 */
record Rule(String tier, String title, double confidence, Speaker speaker) {

  /** What a rule knows to say about a vendor. */
  interface Speaker {
    /** What it finds; empty where it has nothing to say. */
    List<Finding> speak(Reading reading, double confidence);

    /** What it looked at, for people who ask why it kept silent. */
    String saw(Reading reading);

    /** Whether what it says stands, whatever the record prints beside the name. */
    default boolean outweighsTheRecord() {
      return false;
    }

    /** Whether it may speak of a placeholder for undisclosed recipients. */
    default boolean speaksOfUndisclosed() {
      return false;
    }
  }

  List<Finding> speak(Reading reading) {
    return speaker.speak(reading, confidence);
  }
}

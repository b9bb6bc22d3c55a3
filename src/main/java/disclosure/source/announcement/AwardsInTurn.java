package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.RecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Awards that a paragraph counts and then tells one after another, each in a sentence with its own
 * verb, as in {@code Two airlines have been awarded contracts. The first airline is Example Inc.,
 * Reno, Nevada, awarded a $9,000,000 modification}.
 */
final class AwardsInTurn {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:The (?:first|second|third|fourth|fifth|other|last)(?: \\w+)?(?:,| is)|[^:$]{0,60} are:)\\s+");
  private static final Pattern VERB =
      Pattern.compile("(?:,|\\b(?:is|are|was|were)(?: being)?) awarded\\b");

  private AwardsInTurn() {}

  /**
   * Reads them.
   *
   * @param stated how many there are
   * @param words in which they are told
   * @throws RecordException where not as many are told
   */
  static List<AnnouncedVendor> of(int stated, String words) throws RecordException {
    List<AnnouncedVendor> vendors = new ArrayList<>();
    String rest = words;
    while (!rest.isBlank()) {
      String sentence = Sentences.first(rest);
      rest = rest.substring(sentence.length()).replaceFirst("^[. ]+", "");
      String told = LEAD.matcher(sentence.strip()).replaceFirst("");
      Matcher verb = VERB.matcher(told);
      String subject = verb.find() ? Misprints.mended(told.substring(0, verb.start())) : "";
      AnnouncedVendor vendor = vendor(subject);
      if (vendor != null) {
        vendors.add(described(vendor, told.substring(verb.end()), rest));
      }
    }
    if (vendors.isEmpty() || vendors.size() != stated) {
      throw new RecordException("VENDORS_ELSEWHERE", "the list of vendors cannot be read");
    }
    return vendors;
  }

  /** The one vendor that the words are, with its place; a comma may be missing before the city. */
  private static @Nullable AnnouncedVendor vendor(String subject) throws RecordException {
    Matcher placed = PlacedVendors.in(subject);
    if (placed.lookingAt()) {
      return placed.end() == subject.length() ? PlacedVendors.vendor(placed) : null;
    }
    List<AnnouncedVendor> others = UnplacedVendors.of(subject, false);
    String place = others.size() == 1 ? others.get(0).place() : null;
    return place != null && Places.is(place) ? others.get(0) : null;
  }

  /** The amount may be told in the sentence that follows. */
  private static AnnouncedVendor described(AnnouncedVendor vendor, String words, String rest) {
    AnnouncedVendor read = PrintedVendor.described(vendor, words);
    String next = Sentences.first(rest);
    boolean more = read.amount() == null && next.startsWith("The modification");
    return more ? PrintedVendor.described(read, next) : read;
  }
}

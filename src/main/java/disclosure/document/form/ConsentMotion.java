package disclosure.document.form;

import disclosure.document.form.Agenda.Item;
import disclosure.document.form.Agenda.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A motion that approves items of an agenda by their numbers or the consent agenda as a whole, but
 * those it leaves out.
 *
 * @param section of the motion
 * @param wholeConsent whether it names the consent agenda, wherever that stands
 * @param labels the items it names; empty where it names none
 * @param without the items that were taken out
 */
record ConsentMotion(int section, boolean wholeConsent, Set<String> labels, Set<String> without) {
  private static final Pattern CONSENT = Pattern.compile("(?i)\\bconsent\\b");
  private static final String ONE = "(?:\\d{1,2}|[A-Z])";
  private static final String BETWEEN = "(?:,? and |,? ?& ?|, ?| through | thru | to | ?[-–] ?)";
  private static final String LIST = "(" + ONE + "(?:" + BETWEEN + ONE + "\\b)*)\\b";
  private static final Pattern NAMED =
      Pattern.compile("\\b(?i:items?)(?: (?i:nos?\\.?|numbers?))? " + LIST);
  private static final Pattern EXCEPT =
      Pattern.compile(
          "(?i)\\b(?:except\\w*|excluding|with the exception|minus|less|other than)\\b");
  private static final Pattern TAKEN_OUT =
      Pattern.compile(
          "(?i)\\b(?:pull(?:ed)?|remov(?:e|ed|ing)|withdr[ae]wn?|tabled?|continued|set aside"
              + "|separate(?:ly)?)\\b");
  private static final Pattern RANGE =
      Pattern.compile("(" + ONE + ")(?: through | thru | to | ?[-–] ?)(" + ONE + ")");
  private static final Pattern SINGLE = Pattern.compile("\\b" + ONE + "\\b");

  ConsentMotion {
    labels = Set.copyOf(labels);
    without = Set.copyOf(without);
  }

  /** The motion of a sentence; {@code all} may say what was taken out. Empty where it is none. */
  static Optional<ConsentMotion> of(Said motion, List<Said> all) {
    String text = motion.text();
    Matcher except = EXCEPT.matcher(text);
    boolean isCut = except.find();
    String named = isCut ? text.substring(0, except.start()) : text;
    Set<String> labels = labels(named);
    boolean consent = CONSENT.matcher(named).find();
    if (labels.isEmpty() && !consent) {
      return Optional.empty();
    }
    Set<String> without = new HashSet<>(isCut ? labels(text.substring(except.start())) : Set.of());
    all.stream()
        .map(Said::text)
        .filter(said -> TAKEN_OUT.matcher(said).find())
        .forEach(said -> without.addAll(labels(said)));
    return Optional.of(new ConsentMotion(motion.item().section(), consent, labels, without));
  }

  /** Whether the motion approves this item. */
  boolean approves(Item item) {
    boolean inPlace = item.section() == section || (wholeConsent && item.consent());
    boolean isNamed = labels.isEmpty() ? item.consent() : labels.contains(item.label());
    return item.isLabelled() && inPlace && isNamed && !without.contains(item.label());
  }

  private static Set<String> labels(String text) {
    Set<String> labels = new HashSet<>();
    NAMED
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .forEach(
            list -> {
              RANGE.matcher(list).results().forEach(r -> addRange(r.group(1), r.group(2), labels));
              SINGLE.matcher(list).results().forEach(one -> labels.add(one.group()));
            });
    return labels;
  }

  private static void addRange(String from, String to, Set<String> labels) {
    boolean numbers = Character.isDigit(from.charAt(0)) && Character.isDigit(to.charAt(0));
    if (numbers) {
      IntStream.rangeClosed(Integer.parseInt(from), Integer.parseInt(to))
          .forEach(label -> labels.add(String.valueOf(label)));
    } else if (from.length() == 1 && to.length() == 1) {
      IntStream.rangeClosed(from.charAt(0), to.charAt(0))
          .forEach(label -> labels.add(String.valueOf((char) label)));
    }
  }
}

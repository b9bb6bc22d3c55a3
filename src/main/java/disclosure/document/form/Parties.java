package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of an agreement in prose, in the sentence that begins with {@code by and between}.
 * The vendor is the one with a legal form in its name, or that is called contractor or the like;
 * where none or both are, or form and role say otherwise, there is no telling.
 *
 * @param sentence the words from {@code between} to the role of the second side
 * @param vendor as printed
 * @param trade the name the vendor trades under, or an empty text
 * @param customer the other side as printed, without the body it acts through
 * @param body what the customer acts through, or an empty text
 * @param role what the customer is called
 */
record Parties(
    Finding sentence, String vendor, String trade, String customer, String body, String role) {
  private static final String QUOTE = "[“”\"‘’']{1,2}";
  private static final String HEREINAFTER =
      "here(?:in)?after,?(?: (?:called|known as|referred to as|designated(?: as)?))?";

  /** {@code (the “City”)} or {@code , hereinafter called “City”}. */
  private static final String CALLED =
      "(?: ?\\((?i:"
          + HEREINAFTER
          + " )?(?i:the )?[“\"]([^”\"]{2,40})[”\"][^)]{0,40}\\)"
          + "|,? (?i:"
          + HEREINAFTER
          + ")(?i: the)? "
          + QUOTE
          + "([A-Z][A-Za-z ]{1,39})"
          + QUOTE
          + ")";

  private static final String NAME =
      "((?:the )?[A-Z0-9](?:(?!\\b(?i:between)\\b)[^“”\"()]){1,70}?)";
  private static final String THROUGH =
      "(?:,? (?i:acting )?(?i:by and through|through)(?i: its| the)* ([A-Z][\\w.,&’' -]{2,90}?))?";
  private static final String ASIDE =
      ",?(?: (?i:with|a|an|located|having|whose|acting)\\b(?:(?!\\b(?i:between)\\b)[^“”\"]){0,160}?)?";

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i:by and between|between) "
              + NAME
              + "(?:,? (?i:d/?b/?a/?) [“\"]?([A-Z][^”\",(]{1,40}?)[”\"]?)?"
              + THROUGH
              + ASIDE
              + CALLED
              + ",? and "
              + NAME
              + THROUGH
              + ASIDE
              + CALLED);

  private static final Pattern SELLER =
      Pattern.compile(
          "(?i)(?:sub)?(?:contractor|consultant|vendor|supplier|seller|engineer|architect|licensor|(?:service )?provider)\\W*");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)(?:state|commonwealth|city|county|town|village|borough|township|parish) of .+"
              + "|.+ (?:county|parish|borough|city)");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*\\b(?:department|agency|administration|authority|commission|bureau|district|university|college|police|patrol|library|hospital|office of)\\b.*");

  /** The sides that the words name; none where it is not told which of them sells. */
  static Optional<Parties> on(List<Word> words) {
    return Phrases.whole(words, SENTENCE).flatMap(Parties::of);
  }

  private static Optional<Parties> of(Finding sentence) {
    Matcher met = SENTENCE.matcher(sentence.value());
    if (!met.find()) {
      return Optional.empty();
    }
    Side first = Side.of(met, 1, 3, 4);
    Side second = Side.of(met, 6, 7, 8);
    if (first.sells() == second.sells()) {
      return Optional.empty();
    }
    return Optional.of(
        first.sells() > second.sells()
            ? of(sentence, first, text(met.group(2)), second)
            : of(sentence, second, "", first));
  }

  private static Parties of(Finding sentence, Side seller, String trade, Side buyer) {
    return new Parties(sentence, seller.name(), trade, buyer.name(), buyer.body(), buyer.role());
  }

  Optional<Finding> vendorNamed() {
    return PrivateNames.isPerson(vendor) ? Optional.empty() : part(vendor);
  }

  Optional<Finding> tradeNamed() {
    return trade.isEmpty() ? Optional.empty() : part(trade);
  }

  Optional<Finding> customerNamed() {
    return PrivateNames.isPerson(customer) ? Optional.empty() : part(customer);
  }

  /**
   * The body of government that buys, without the state behind the name of a city; of a state its
   * department where that is how it is called.
   */
  Optional<Finding> agency() {
    if (BODY.matcher(body).matches()) {
      return part(body);
    }
    String[] parts = customer.split(", *", 2);
    if (parts.length == 2 && BODY.matcher(parts[1]).matches() && parts[1].contains(role)) {
      return part(parts[1]);
    }
    if (PLACE.matcher(parts[0]).matches()) {
      return part(parts[0]);
    }
    return BODY.matcher(customer).matches() ? part(customer) : Optional.empty();
  }

  private Optional<Finding> part(String name) {
    return Phrases.first(sentence.words().words(), Pattern.compile(Pattern.quote(name)));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group.strip();
  }

  private record Side(String name, String body, String role) {
    static Side of(Matcher met, int name, int body, int role) {
      String called = met.group(role) == null ? met.group(role + 1) : met.group(role);
      return new Side(
          met.group(name).replaceFirst("^the ", "").strip(),
          text(met.group(body)),
          text(called).replaceFirst("^(?i:the) ", ""));
    }

    /** More than the other side's where this one sells: a legal form weighs as much as a role. */
    int sells() {
      return (LegalForms.end(name) ? 1 : 0) + (SELLER.matcher(role).matches() ? 1 : 0);
    }
  }
}

package disclosure.match;

import disclosure.reference.Alias;
import disclosure.reference.Interval;
import java.util.Locale;

/** How reasons are worded. */
final class Sentences {
  private Sentences() {}

  static String quoted(String words) {
    return "“" + words.strip().replaceAll("\\s+", " ") + "”";
  }

  /** {@code the registered name of Oracle}. */
  static String bearing(Alias alias, String company) {
    return switch (alias.kind()) {
      case LEGAL -> "the registered name of " + company;
      case FORMER -> "a former name of " + company;
      case SUBSIDIARY -> "the registered name of a subsidiary of " + company;
      case ACQUIRED -> "the registered name of a company that " + company + " bought";
      case VENTURE -> "a joint venture of " + company + " with others";
      case BRAND -> "a mark of " + company;
    };
  }

  /** {@code “GOLDENGATE”, a product of Oracle}; as the published sentences have it. */
  static String named(String quote, String company) {
    return quoted(quote)
        + (letters(company).startsWith(letters(quote))
            ? ", the company itself"
            : ", a product of " + company);
  }

  private static String letters(String words) {
    return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /** {@code (ORACLE AMERICA, INC.), from 2010-01-27 on}. */
  static String naming(Alias alias, Interval days) {
    return " (" + alias.name() + ")" + days.clause();
  }
}

package disclosure.match;

import disclosure.text.ParsedName;
import java.util.List;

/** The kind of body that a legal form makes; names that differ in it may be two bodies'. */
enum Body {
  CORPORATION,
  COMPANY_OF_MEMBERS,
  PARTNERSHIP,
  LIMITED,
  /** Of lawyers, physicians or accountants. */
  PRACTICE,
  UNSTATED;

  private static final List<String> PRACTICES = List.of("LLP", "PC", "PLLC");

  static Body of(ParsedName name) {
    List<String> forms = List.of(name.form().split(" ", -1));
    if (name.form().isEmpty()) {
      return UNSTATED;
    }
    if (forms.stream().anyMatch(PRACTICES::contains)) {
      return PRACTICE;
    }
    if (forms.contains("LLC")) {
      return COMPANY_OF_MEMBERS;
    }
    if (forms.contains("LP")) {
      return PARTNERSHIP;
    }
    return forms.contains("LTD") ? LIMITED : CORPORATION;
  }
}

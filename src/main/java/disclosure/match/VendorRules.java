package disclosure.match;

import disclosure.reference.Decision;
import disclosure.text.Names;
import java.util.List;

/**
 * The matching of vendors to companies, as a table: from the top, the first rule that speaks wins.
 *
 * <p>D to B may link; R only asks a person. Qualifiers ({@link Qualifiers}) subtract confidence,
 * ask a person where the record names another owner, and never add. A person's rejection beats
 * every row. Nothing here measures likeness except the last row, and that never links.
 */
final class VendorRules {
  /** Version of this table and of what its rows mean. */
  static final int VERSION = 7;

  private VendorRules() {}

  static List<Rule> table(Directory directory, List<Decision> decisions) {
    Parents parents = new Parents(directory);
    return List.of(
        rule("D", "a person decided", 1.00, new DecisionRule(directory, decisions)),
        rule("I", "curated UEI, CAGE or DUNS", 0.99, new IdentifierRule(directory)),
        rule("N", "registered name", 0.98, new LegalNameRule(directory)),
        rule("L", "name but for its legal form", 0.95, new LooseNameRule(directory)),
        rule("L", "name cut short by its source", 0.94, new CutNameRule(directory)),
        rule("P", "registered parent and own word", 0.93, new ParentRule(directory, parents)),
        rule("B", "made-up mark, corroborated", 0.90, new BrandRule(directory, parents)),
        rule("R", "trading, former or owner's name", 0.50, new OtherNameRule(directory)),
        rule("R", "everyday word", 0.40, new EverydayRule(directory)),
        rule("R", "joint venture", 0.40, new VentureRule(directory)),
        rule("R", "made-up mark within the name", 0.40, new MarkWithinRule(directory)),
        rule("R", "one letter off", 0.30, new NearMissRule(directory)));
  }

  /** The versions a verdict depends on besides the reference data. */
  static String version() {
    return VERSION + "." + Names.VERSION;
  }

  private static Rule rule(String tier, String title, double confidence, Rule.Speaker speaker) {
    return new Rule(tier, title, confidence, speaker);
  }
}

package disclosure.document;

import disclosure.text.PrivateNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People whom the text of a page says to be people: after {@code Printed Name:}, before {@code ,
 * Contracting Officer}, after {@code Ms.} What has a word of business in it is not taken for one.
 */
final class SaidPeople {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*\\.?){0,2} \\p{Lu}[\\p{L}'’-]+)";

  /** What only a person can stand after. */
  private static final List<Pattern> SAID =
      List.of(
          Pattern.compile(
              "(?i:(?:printed? name|name of (?:signer|contracting officer)|signed by|signature of"
                  + "|contact person|contact name|point of contact|poc|contracting officer|contract specialist"
                  + "|contracting officer'?s representative|cor|buyer|requested by|submitted by|requestor"
                  + "|(?:project|program|contract) manager|approved by|authorized by))\\s*: ?"
                  + NAME),
          Pattern.compile("(?m)^(?:Name|By|/s/):? " + NAME + "$"),
          Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss)\\.? " + NAME),
          Pattern.compile(
              NAME
                  + ", (?i:(?:chief |senior |sr\\.? |lead |deputy |assistant |vice )*"
                  + "(?:contracting officer|contract specialist|president|executive officer|ceo|cfo|coo|cto"
                  + "|director|manager|treasurer|owner|attorney|analyst|esq\\b|captain|buyer))"));

  /** What a company may stand after too: then only a common given name tells. */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "(?i:\\b(?:attn|attention|contact|c/o|from|to|authorization|cc))\\s*: ?" + NAME);

  private SaidPeople() {}

  /** Their names as printed, in order of the alphabet. */
  static Set<String> in(String text) {
    Set<String> names = new TreeSet<>();
    for (Pattern said : SAID) {
      said.matcher(text)
          .results()
          .map(met -> met.group(1))
          .filter(PrivateNames::mayBePerson)
          .forEach(names::add);
    }
    Matcher doubtful = DOUBTFUL.matcher(text);
    while (doubtful.find()) {
      if (PrivateNames.isPerson(doubtful.group(1))) {
        names.add(doubtful.group(1));
      }
    }
    return names;
  }
}

package disclosure.fetch;

import disclosure.source.InputException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who asks, as every request says it: the project and a way to reach whoever runs it. Publishers
 * ask for it (the SEC answers 403 without), so nothing is fetched without a contact.
 *
 * @param contact a mail address or a web address
 */
public record Agent(String contact) {
  /** Name under which robots.txt may address us. */
  public static final String NAME = "ContractDisclosure";

  /** Environment variable that holds the contact. */
  public static final String SETTING = "DISCLOSURE_CONTACT";

  private static final Pattern CONTACT =
      Pattern.compile("[^\\s@()]+@[^\\s@()]+\\.[^\\s@()]+|https?://[^\\s()]+");

  public Agent {
    if (!CONTACT.matcher(contact).matches()) {
      throw new InputException(
          SETTING + " is '" + contact + "'; it must be a mail address or a web address");
    }
  }

  /** Whether the environment says who asks. */
  public static boolean isStated(Map<String, String> environment) {
    return !environment.getOrDefault(SETTING, "").isBlank();
  }

  /** Reads the contact from the environment; without one nothing can be fetched. */
  public static Agent from(Map<String, String> environment) {
    if (!isStated(environment)) {
      throw new InputException(
          SETTING
              + " is not set; publishers want to know whom to write to: set it to your mail address"
              + " or web page and fetch again");
    }
    return new Agent(environment.getOrDefault(SETTING, "").strip());
  }

  /** The User-Agent header. */
  public String header() {
    return NAME + "/0.1 (" + contact + ")";
  }
}

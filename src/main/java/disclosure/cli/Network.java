package disclosure.cli;

import disclosure.fetch.Destinations;
import disclosure.fetch.Manners;
import disclosure.fetch.Timing;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * How commands reach publishers; tests reach this machine instead.
 *
 * @param environment holds the contact and the keys
 * @param destinations from declared hosts to where requests may go
 */
record Network(
    Map<String, String> environment,
    Function<Collection<String>, Destinations> destinations,
    Manners manners,
    Timing timing) {

  /** The internet, as far as it is public. */
  static Network ofSystem() {
    return new Network(System.getenv(), Destinations::declared, Manners.USUAL, Timing.system());
  }
}

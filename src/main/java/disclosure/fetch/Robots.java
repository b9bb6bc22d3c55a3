package disclosure.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import disclosure.fetch.FetchException.Code;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each host's robots.txt allows us, read once a host (RFC 9309): none there (400 to 499)
 * allows everything; one that cannot be read because of the server allows nothing.
 */
final class Robots {
  private static final int MOST_BYTES = 500 * 1024;
  private static final long LONGEST_DELAY_MILLIS = 300_000;

  private final Reading reading;
  private final Map<String, SimpleRobotRules> known = new ConcurrentHashMap<>();

  /** How a robots.txt is asked for. */
  interface Reading {
    byte[] read(URI url) throws IOException, InterruptedException;
  }

  Robots(Reading reading) {
    this.reading = reading;
  }

  /** Refuses what is not allowed. */
  void check(URI url) throws IOException, InterruptedException {
    SimpleRobotRules rules = rules(url);
    if (rules.isDeferVisits()) {
      throw new FetchException(
          Code.ROBOTS_UNREACHABLE, url, "the host's robots.txt could not be read");
    }
    if (!rules.isAllowed(url.toString())) {
      throw new FetchException(Code.ROBOTS_DISALLOW, url, "the host's robots.txt forbids it");
    }
  }

  /** The pause that the host asks for, or zero; known once the host was checked. */
  Duration pause(String authority) {
    SimpleRobotRules rules = known.get(authority);
    long millis = rules == null ? 0 : rules.getCrawlDelay();
    return Duration.ofMillis(Math.max(0, millis));
  }

  private SimpleRobotRules rules(URI url) throws IOException, InterruptedException {
    SimpleRobotRules rules = known.get(Wanted.host(url));
    if (rules == null) {
      rules = read(url.resolve("/robots.txt"));
      known.put(Wanted.host(url), rules);
    }
    return rules;
  }

  private SimpleRobotRules read(URI place) throws IOException, InterruptedException {
    try {
      byte[] text = reading.read(place);
      byte[] head = text.length > MOST_BYTES ? java.util.Arrays.copyOf(text, MOST_BYTES) : text;
      String name = Agent.NAME.toLowerCase(Locale.ROOT);
      return parser().parseContent(place.toString(), head, "text/plain", List.of(name));
    } catch (FetchException e) {
      if (e.code() == Code.STATUS_REFUSED && e.status() < 500) {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
      }
      SimpleRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
      none.setDeferVisits(true);
      return none;
    }
  }

  private static SimpleRobotRulesParser parser() {
    return new SimpleRobotRulesParser(LONGEST_DELAY_MILLIS, 0);
  }
}

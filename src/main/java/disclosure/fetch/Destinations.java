package disclosure.fetch;

import disclosure.fetch.FetchException.Code;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where requests may go: to hosts that a source's YAML declares, on the public internet. Asked
 * before every try and every redirect; a name is refused if any of its addresses is.
 *
 * <p>The address that is checked is the one that is connected to: Java keeps resolved names for a
 * while, and no proxy stands between.
 */
public final class Destinations {
  private final Set<String> hosts;
  private final Names names;
  private final Predicate<InetAddress> allowed;

  /** From a host's name to its addresses. */
  @FunctionalInterface
  public interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  Destinations(Collection<String> hosts, Names names, Predicate<InetAddress> allowed) {
    this.hosts =
        hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    this.names = names;
    this.allowed = allowed;
  }

  /** The declared hosts, as long as they are public. */
  public static Destinations declared(Collection<String> hosts) {
    if (Security.getProperty("networkaddress.cache.ttl") == null) {
      Security.setProperty("networkaddress.cache.ttl", "600");
    }
    return new Destinations(hosts, InetAddress::getAllByName, PublicAddress::is);
  }

  /** For tests: the declared hosts, which may also be this machine. */
  public static Destinations allowingLoopback(Collection<String> hosts) {
    return new Destinations(
        hosts, InetAddress::getAllByName, a -> a.isLoopbackAddress() || PublicAddress.is(a));
  }

  /**
   * Checks a place before it is asked.
   *
   * @return the address it will be asked at
   */
  InetAddress check(URI url) throws FetchException {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    String host = url.getHost();
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web || host == null || url.getRawUserInfo() != null) {
      throw new FetchException(Code.ADDRESS_REFUSED, url, "it is no plain http or https address");
    }
    if (!hosts.contains(host.toLowerCase(Locale.ROOT))) {
      throw new FetchException(
          Code.HOST_NOT_DECLARED, url, "the source's declaration does not name the host " + host);
    }
    return publicAddress(url, host);
  }

  private InetAddress publicAddress(URI url, String host) throws FetchException {
    InetAddress[] found = resolve(url, host);
    if (found.length == 0 || !Arrays.stream(found).allMatch(allowed)) {
      throw new FetchException(
          Code.HOST_NOT_PUBLIC, url, host + " leads to an address that is not public");
    }
    return found[0];
  }

  private InetAddress[] resolve(URI url, String host) throws FetchException {
    try {
      return names.addresses(host);
    } catch (UnknownHostException e) {
      throw new FetchException(Code.HOST_UNKNOWN, url, "the name " + host + " leads nowhere");
    }
  }
}

package disclosure.fetch;

import disclosure.store.Exchange;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing wanted from a publisher.
 *
 * @param body JSON to post, or null to get
 * @param credential added when sent, never kept
 * @param mostBytes a larger answer is refused
 * @param deadline for everything together: waiting, retries, redirects and the download
 * @param haste what an earlier answer is worth
 */
public record Wanted(
    URI url,
    @Nullable String body,
    @Nullable Credential credential,
    long mostBytes,
    Duration deadline,
    Haste haste) {

  private static final long PAGE_BYTES = 64L << 20;
  private static final long FILE_BYTES = 16L << 30;

  /** What an answer kept by an earlier fetch is worth. */
  public enum Haste {
    /** Ask whether it has changed (ETag, Last-Modified) where the publisher allows it. */
    ASK_IF_CHANGED,
    /** The address never changes its content: what is kept is the answer. */
    KEPT_IS_GOOD,
    /** Ask anew each time: what a job's status is. */
    ALWAYS_ASK
  }

  /** A page or an API answer, which may have changed since. */
  public static Wanted page(URI url) {
    return new Wanted(url, null, null, PAGE_BYTES, Duration.ofMinutes(15), Haste.ASK_IF_CHANGED);
  }

  /** The answer to a posted JSON question. */
  public static Wanted post(URI url, String json) {
    return new Wanted(url, json, null, PAGE_BYTES, Duration.ofMinutes(15), Haste.ASK_IF_CHANGED);
  }

  /** A large file whose name carries its date: once kept, it is not asked for again. */
  public static Wanted file(URI url) {
    return new Wanted(url, null, null, FILE_BYTES, Duration.ofHours(12), Haste.KEPT_IS_GOOD);
  }

  /** The same, asked anew each time. */
  public Wanted anew() {
    return new Wanted(url, body, credential, mostBytes, deadline, Haste.ALWAYS_ASK);
  }

  /** The same with a key. */
  public Wanted with(@Nullable Credential key) {
    return new Wanted(url, body, key, mostBytes, deadline, haste);
  }

  /** The same within bounds of its own. */
  public Wanted within(long bytes, Duration time) {
    return new Wanted(url, body, credential, bytes, time, haste);
  }

  /**
   * The same thing at the place a redirect names; a key does not travel to another host.
   *
   * @throws FetchException where the connection would no longer be encrypted: anybody on the way
   *     could then answer in the publisher's name
   */
  Wanted movedTo(URI place, boolean asGet) throws FetchException {
    if ("https".equalsIgnoreCase(url.getScheme()) && "http".equalsIgnoreCase(place.getScheme())) {
      throw new FetchException(
          FetchException.Code.REDIRECT_REFUSED,
          url,
          "it was redirected from https to " + place + ", which is not encrypted");
    }
    boolean sameHost =
        Objects.equals(place.getScheme(), url.getScheme())
            && Objects.equals(place.getAuthority(), url.getAuthority());
    return new Wanted(
        place, asGet ? null : body, sameHost ? credential : null, mostBytes, deadline, haste);
  }

  /** The host that is asked, whatever the case it is written in. */
  static String host(URI url) {
    return url.getAuthority().toLowerCase(Locale.ROOT);
  }

  String method() {
    return body == null ? "GET" : "POST";
  }

  /** What is asked, in one line. */
  String request() {
    return Exchange.request(method(), url, body);
  }

  /** Whether the answer is large enough to be resumed where it broke off. */
  boolean isFile() {
    return mostBytes > PAGE_BYTES;
  }
}

package disclosure.fetch;

import java.io.IOException;
import java.net.URI;

/**
 * Something wanted did not come: what, why, and a code to count by. The message holds no
 * credential.
 */
public final class FetchException extends IOException {
  /** Why a thing did not come. */
  public enum Code {
    /** The address is no http(s) address, or carries a user name. */
    ADDRESS_REFUSED,
    /** The source's declaration does not name the host. */
    HOST_NOT_DECLARED,
    /** The host's name leads to an address that is not on the public internet. */
    HOST_NOT_PUBLIC,
    /** The host's name leads nowhere. */
    HOST_UNKNOWN,
    /** robots.txt forbids it. */
    ROBOTS_DISALLOW,
    /** robots.txt could not be read because of the server: then nothing is allowed (RFC 9309). */
    ROBOTS_UNREACHABLE,
    /** More redirects than a browser would follow, or one without a place. */
    REDIRECT_REFUSED,
    /** The publisher refused for good: a status of 400 to 499. */
    STATUS_REFUSED,
    /** The answer is larger than allowed. */
    TOO_LARGE,
    /** Every try failed: the server's errors, a broken connection, a broken body. */
    GAVE_UP,
    /** The total deadline was reached, or would be while waiting as the publisher asks. */
    OUT_OF_TIME,
    /** The answer came whole but is not what was asked for. */
    ANSWER_WRONG,
    /** A key is needed and none is set. */
    NO_KEY,
    /** The key's requests of the day are used up. */
    QUOTA_SPENT,
    /** The publisher serves it by agency, and the dataset is of every agency. */
    NOT_ASKED,
    /** The publisher no longer serves it. */
    ENDED,
    /** The publisher does not serve it yet. */
    NOT_PUBLISHED,
    /** The publisher listed it before, and no longer does. */
    WITHDRAWN;

    /** Whether it is about this one thing: the source goes on without it, and has a gap. */
    public boolean isOfOneThing() {
      return switch (this) {
        case ADDRESS_REFUSED, HOST_NOT_DECLARED, ROBOTS_DISALLOW, STATUS_REFUSED, TOO_LARGE -> true;
        default -> false;
      };
    }

    /** Whether asking again cannot help: then it is a gap of the dataset, not a failed fetch. */
    public boolean isSettled() {
      return this == NO_KEY || this == QUOTA_SPENT || this == NOT_ASKED || this == ENDED;
    }
  }

  private final Code code;
  private final int status;
  private final String why;

  /** For a failure without an HTTP status. */
  public FetchException(Code code, URI url, String why) {
    this(code, url, 0, why);
  }

  /** For a status that says no. */
  public FetchException(Code code, URI url, int status, String why) {
    super(url + " did not come: " + why);
    this.code = code;
    this.status = status;
    this.why = why;
  }

  /** The reason alone. */
  public String why() {
    return why;
  }

  public Code code() {
    return code;
  }

  /** HTTP status, or 0 where it was not about one. */
  public int status() {
    return status;
  }
}

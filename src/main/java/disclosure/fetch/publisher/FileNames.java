package disclosure.fetch.publisher;

import disclosure.fetch.Answer;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a served file is called. */
final class FileNames {
  private static final Pattern STATED = Pattern.compile("filename=\"?([^\";]+)\"?");

  private FileNames() {}

  /** The name the publisher states, else the last part of the address, decoded. */
  static String of(Answer answer) {
    String disposition = answer.capture().header("content-disposition");
    Matcher stated = STATED.matcher(disposition == null ? "" : disposition);
    return stated.find() ? stated.group(1) : of(URI.create(answer.capture().url()));
  }

  /** The last part of an address, decoded. */
  static String of(URI url) {
    String path = url.getRawPath() == null ? "" : url.getRawPath().replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? "index" : URLDecoder.decode(last, StandardCharsets.UTF_8);
  }
}

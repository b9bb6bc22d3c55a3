package disclosure.reference;

import disclosure.text.Separator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with a CSV that people wrote, before anybody reads it: a spreadsheet's other
 * letters or separators, a quotation mark left open, two columns of one name.
 */
public final class SheetCheck {
  private static final int END = -1;
  private static final int LONGEST_HEADER = 100_000;

  private final StringBuilder header = new StringBuilder();
  private long line = 1;
  private long opened;
  private long nul;
  private boolean headerRead;
  private boolean quoted;
  private boolean fieldBegins = true;

  private SheetCheck() {}

  /**
   * The first fault and its mend, as the end of a sentence that begins with the file; null for
   * none.
   */
  public static @Nullable String fault(Path file) throws IOException {
    SheetCheck check = new SheetCheck();
    try (Reader text = text(file)) {
      check.read(text);
    } catch (CharacterCodingException e) {
      return ": is not written in UTF-8; save it as \"CSV UTF-8\"";
    }
    return check.fault();
  }

  private static Reader text(Path file) throws IOException {
    Charset charset = StandardCharsets.UTF_8;
    try (InputStream in = Files.newInputStream(file)) {
      int first = in.read();
      int second = in.read();
      if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
        charset = StandardCharsets.UTF_16;
      }
    }
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), charset.newDecoder()));
  }

  private void read(Reader text) throws IOException {
    int next = text.read();
    while (next != END) {
      int letter = next;
      next = text.read();
      if (letter == '"' && quoted && next == '"') {
        next = text.read();
      } else {
        take((char) letter);
      }
    }
  }

  private void take(char letter) {
    if (letter == '"' && (quoted || fieldBegins)) {
      quoted = !quoted;
      opened = quoted ? line : opened;
    }
    fieldBegins = !quoted && (letter == ',' || letter == '\n' || letter == '\uFEFF');
    nul = letter == 0 && nul == 0 ? line : nul;
    headerRead = headerRead || (letter == '\n' && !quoted);
    if (!headerRead && header.length() < LONGEST_HEADER) {
      header.append(letter);
    }
    line += letter == '\n' ? 1 : 0;
  }

  private @Nullable String fault() {
    if (header.toString().isBlank()) {
      return " row 1: is empty; the first row must name the columns";
    }
    if (nul > 0) {
      return " row " + nul + ": holds a NUL character; take it off, or give a text file";
    }
    if (quoted) {
      return " row " + opened + ": a quotation mark is opened and never closed; close it";
    }
    return headerFault();
  }

  private @Nullable String headerFault() {
    String row = header.toString();
    for (Separator separator : Separator.values()) {
      if (row.indexOf(',') < 0 && separator.isIn(row)) {
        return " row 1: the columns are parted by " + separator.words() + "; save it with commas";
      }
    }
    Set<String> seen = new HashSet<>();
    for (String column : row.replace("\"", "").replace("\uFEFF", "").split(",", -1)) {
      if (!column.isBlank() && !seen.add(column.strip())) {
        return " row 1: two columns " + column.strip() + "; leave one";
      }
    }
    return null;
  }
}

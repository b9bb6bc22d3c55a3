package disclosure.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files of a zip without unpacking it, and refuses a zip that is not what a publisher
 * makes: archives within it, absolute paths, paths that climb, links, a name twice, an unreadable
 * method, too many entries, or contents far larger than any text packs.
 */
final class ZipListing {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_RATIO = 500;
  private static final long SMALL = 10_000_000;
  private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|gz|tgz|tar|bz2|xz|7z|rar|jar)");
  private static final Pattern ABSOLUTE = Pattern.compile("(/|\\\\|[A-Za-z]:).*");

  /** A file in the zip; {@code bytes} is its unpacked size as the zip declares it. */
  record Entry(String name, long bytes) {}

  private ZipListing() {}

  /**
   * The files of {@code zip}.
   *
   * @throws InputException in one sentence, where the zip is broken or refused
   */
  static List<Entry> of(Path zip) {
    try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
      return list(zip, file, Collections.list(file.getEntries()));
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          zip + " is not a whole zip: its table of contents cannot be read; download it again", e);
    }
  }

  private static List<Entry> list(Path zip, ZipFile file, List<ZipArchiveEntry> entries) {
    require(
        entries.size() <= MOST_ENTRIES,
        zip + " holds " + entries.size() + " entries; more than " + MOST_ENTRIES + " are refused");
    List<Entry> listed = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      String refusal = refusal(file, entry, names);
      require(refusal == null, zip + " is refused: its entry '" + entry.getName() + "' " + refusal);
      if (!entry.isDirectory()) {
        listed.add(new Entry(entry.getName(), entry.getSize()));
      }
    }
    return listed;
  }

  private static @Nullable String refusal(ZipFile file, ZipArchiveEntry entry, Set<String> names) {
    String name = entry.getName();
    if (ABSOLUTE.matcher(name).matches()) {
      return "has an absolute path";
    }
    if (List.of(name.split("[/\\\\]")).contains("..")) {
      return "climbs out of its folder";
    }
    if (entry.isUnixSymlink()) {
      return "is a link";
    }
    if (!names.add(name)) {
      return "occurs twice";
    }
    if (ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      return "is an archive within the archive; unpack the outer one and name the inner";
    }
    if (!file.canReadEntryData(entry)) {
      return "is encrypted or packed by a method that cannot be read; pack it anew";
    }
    return tooDense(entry) ? "unpacks to more than 500 times its size" : null;
  }

  private static boolean tooDense(ZipArchiveEntry entry) {
    return entry.getSize() > SMALL && entry.getSize() / MOST_RATIO > entry.getCompressedSize();
  }

  private static void require(boolean condition, String refusal) {
    if (!condition) {
      throw new InputException(refusal);
    }
  }
}

package disclosure.source.format;

import disclosure.source.NameGlob;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the records of an XML file, remembered from record to record so that its path is put
 * together once.
 */
final class XmlPath {
  final String path;
  final boolean ignored;
  final @Nullable XmlPath parent;

  /** Number of the record in which an element of this path ended last. */
  int endedIn;

  private final File file;
  private final Map<String, XmlPath> below = new HashMap<>(4);

  /** What all paths of a file share. */
  private static final class File {
    /** A published format has some hundreds. */
    static final int MOST_PATHS = 20_000;

    final NameGlob ignored;
    int paths;

    File(NameGlob ignored) {
      this.ignored = ignored;
    }
  }

  private XmlPath(String path, @Nullable XmlPath parent, File file) {
    this.path = path;
    this.parent = parent;
    this.file = file;
    this.ignored = file.ignored.matches(path);
  }

  /** The record element itself; what {@code ignored} describes is not entered. */
  static XmlPath root(NameGlob ignored) {
    return new XmlPath("", null, new File(ignored));
  }

  XmlPath child(String name) throws BrokenFileException {
    XmlPath known = below.get(name);
    return known != null ? known : add(name, parent == null ? name : path + "/" + name);
  }

  XmlPath attribute(String name) throws BrokenFileException {
    String key = "@" + name;
    XmlPath known = below.get(key);
    return known != null ? known : add(key, path + key);
  }

  private XmlPath add(String key, String path) throws BrokenFileException {
    if (++file.paths > File.MOST_PATHS) {
      throw new BrokenFileException(
          "XML_TOO_LARGE", "the file has more kinds of elements than any published", null);
    }
    XmlPath added = new XmlPath(path, this, file);
    below.put(key, added);
    return added;
  }
}

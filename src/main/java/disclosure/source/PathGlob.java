package disclosure.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paths that a glob with folders describes, as a shell would list them. */
final class PathGlob {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private PathGlob() {}

  /** What {@code pattern} describes, sorted; nothing where it has no wildcard. */
  static List<Path> matches(Path pattern) {
    Path start = literalPart(pattern);
    if (start.equals(pattern) || !Files.isDirectory(start)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> below = Files.walk(start)) {
      return below.map(Path::normalize).filter(matcher::matches).sorted().toList();
    } catch (IOException e) {
      throw new InputException(start + " cannot be listed: " + e.getMessage(), e);
    }
  }

  /** The folders before the first part with a wildcard. */
  private static Path literalPart(Path pattern) {
    Path root = pattern.getRoot();
    Path literal = root == null ? Path.of("") : root;
    for (Path part : pattern) {
      if (WILDCARD.matcher(part.toString()).find()) {
        return literal;
      }
      literal = literal.resolve(part);
    }
    return pattern;
  }
}

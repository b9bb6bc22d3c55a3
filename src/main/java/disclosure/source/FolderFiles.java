package disclosure.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All files below a folder, links that lead nowhere among them; those to folders are followed,
 * those that lead back up once only.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private final Set<Path> files = new TreeSet<>();

  private FolderFiles() {}

  /**
   * The files, sorted.
   *
   * @throws InputException where a folder may not be opened
   */
  static List<Path> below(Path folder) {
    FolderFiles found = new FolderFiles();
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
    } catch (IOException e) {
      throw new InputException(
          folder + " cannot be listed with all below it: " + e.getMessage() + "; check permissions",
          e);
    }
    return List.copyOf(found.files);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (e instanceof FileSystemLoopException) {
      return FileVisitResult.CONTINUE;
    }
    throw e;
  }
}

package disclosure.document.intake;

import disclosure.document.Evidence;
import disclosure.document.child.ChildPool;
import disclosure.document.child.Limits;
import disclosure.source.InputFile;
import disclosure.store.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Draws words where they stand in the documents of a run, in a process of their own. The same
 * documents give the same pictures on one machine; fonts that a document does not bring along are
 * those of the machine.
 */
public final class DocumentPictures {
  private DocumentPictures() {}

  /**
   * Words to be shown.
   *
   * @param document name of the document's file, without folders
   * @param sha256 of the document itself, which finds it among files of the same name
   * @param page from 1
   * @param picture name of the picture's file
   */
  public record Wanted(String document, String sha256, int page, String quote, String picture) {}

  /**
   * Draws into an existing folder.
   *
   * @return names of the pictures that were drawn: not those whose document is gone or changed, or
   *     whose words are not on the page
   */
  public static Set<String> draw(List<InputFile> documents, List<Wanted> wanted, Path folder)
      throws IOException {
    Map<String, List<Wanted>> left =
        wanted.stream()
            .collect(Collectors.groupingBy(Wanted::sha256, TreeMap::new, Collectors.toList()));
    Set<String> names = wanted.stream().map(Wanted::document).collect(Collectors.toSet());
    Set<String> drawn = new TreeSet<>();
    try (ChildPool pool = new ChildPool(1, Limits.usual())) {
      for (InputFile document : documents) {
        if (names.contains(document.name()) && Files.isRegularFile(document.file())) {
          drawn.addAll(draw(document, left, folder, pool));
        }
      }
    }
    return drawn;
  }

  private static Set<String> draw(
      InputFile document, Map<String, List<Wanted>> left, Path folder, ChildPool pool)
      throws IOException {
    try (LocalCopy copy = LocalCopy.of(document)) {
      List<Wanted> wanted = left.remove(Sha256.ofFile(copy.path()));
      return wanted == null ? Set.of() : draw(copy.path(), wanted, folder, pool);
    }
  }

  private static Set<String> draw(Path pdf, List<Wanted> wanted, Path folder, ChildPool pool)
      throws IOException {
    Path drawing = Files.createTempDirectory("pictures");
    List<Evidence.Quote> quotes =
        wanted.stream().map(one -> new Evidence.Quote(one.quote(), one.page())).toList();
    pool.read(pdf, new Evidence(drawing, false, quotes));
    Set<String> drawn = new TreeSet<>();
    for (int at = 0; at < wanted.size(); at++) {
      Wanted one = wanted.get(at);
      Path picture = drawing.resolve(Evidence.pictureOf(at + 1, one.page()));
      if (Files.exists(picture)) {
        Files.copy(picture, folder.resolve(one.picture()));
        Files.delete(picture);
        drawn.add(one.picture());
      }
    }
    Files.delete(drawing);
    return drawn;
  }
}

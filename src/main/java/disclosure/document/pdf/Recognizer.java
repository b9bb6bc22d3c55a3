package disclosure.document.pdf;

import disclosure.document.page.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * The {@code tesseract} program, where the machine has it: words from a picture of a page.
 *
 * @param version as the program states it, recorded beside what it read
 */
public record Recognizer(String version) {
  /** Dots per inch of the pictures it is given; what its makers advise. */
  static final int RESOLUTION = 300;

  private static final String PROGRAM = "tesseract";
  private static final int SECONDS = 60;

  /** Looks for the program; empty where the machine has none. */
  public static Optional<Recognizer> find() {
    try {
      Process process = new ProcessBuilder(PROGRAM, "--version").redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0
          ? Optional.of(new Recognizer(output.lines().findFirst().orElse(PROGRAM)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * Words of a picture taken at {@link #RESOLUTION}, read as a layout, in points; none where it
   * took too long.
   */
  List<Word> read(BufferedImage picture) throws IOException {
    return read(picture, "3");
  }

  /**
   * The same and, read again as scattered words, those of forms that a layout misses; and read a
   * third time line by line, what both missed or broke.
   */
  List<Word> complete(BufferedImage picture, List<Word> words) throws IOException {
    List<Word> scattered = read(picture, "11");
    List<Word> byLine = read(picture, "6");
    List<Word> all = RecognizedWords.completed(RecognizedWords.merge(words, scattered), byLine);
    return Agreement.weighed(all, List.of(words, scattered, byLine));
  }

  private static List<Word> read(BufferedImage picture, String layout) throws IOException {
    Path folder = Files.createTempDirectory("page");
    Path image = folder.resolve("page.png");
    Path output = folder.resolve("words.tsv");
    try {
      ImageIO.write(picture, "png", image.toFile());
      return run(image, output, layout)
          ? RecognizedWords.parse(Files.readString(output))
          : List.of();
    } finally {
      Files.deleteIfExists(image);
      Files.deleteIfExists(output);
      Files.deleteIfExists(folder);
    }
  }

  private static boolean run(Path image, Path output, String layout) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            PROGRAM, image.toString(), "stdout", "--dpi", "" + RESOLUTION, "--psm", layout, "tsv");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}

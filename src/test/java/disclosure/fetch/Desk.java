package disclosure.fetch;

import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a test needs to fetch from loopback: an archive, a clock, and a client in a hurry. */
public final class Desk {
  public static final Manners HURRIED =
      new Manners(
          Duration.ofSeconds(1),
          4,
          Duration.ofSeconds(4),
          Duration.ofMinutes(2),
          Duration.ofSeconds(20),
          Duration.ofMillis(1500),
          200);

  public final FakeTiming timing = new FakeTiming();
  public final Archive archive;
  public final PoliteClient client;

  public Desk(Path folder) throws IOException {
    this(folder, HURRIED, Destinations.allowingLoopback(List.of("127.0.0.1", "localhost")));
  }

  public Desk(Path folder, Manners manners, Destinations destinations) throws IOException {
    archive = Archive.open(folder, Secrets.NONE);
    client =
        new PoliteClient(
            new Agent("mail@example.org"),
            destinations,
            manners,
            archive,
            archive.captures().size(),
            timing,
            Progress.SILENT);
  }

  public String text(Answer answer) throws IOException {
    return text(answer.capture());
  }

  public String text(Capture capture) throws IOException {
    try (InputStream in = archive.read(capture)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

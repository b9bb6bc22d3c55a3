package disclosure.fetch.publisher;

import disclosure.fetch.Desk;
import disclosure.fetch.Destinations;
import disclosure.fetch.FakeTiming;
import disclosure.fetch.Fetching;
import disclosure.fetch.Progress;
import disclosure.fetch.StandIn;
import disclosure.source.FetchSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A fetch of a library of documents in a process of its own, which may be killed. */
public final class FetchProcess {
  private FetchProcess() {}

  static Process start(Path folder, StandIn publisher) throws IOException {
    return new ProcessBuilder(command(folder, publisher))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The same in a system that lets no file grow beyond so many blocks of 512 bytes. */
  static Process startWithFilesUpTo(int blocks, Path folder, StandIn publisher) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"));
    command.addAll(command(folder, publisher));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static List<String> command(Path folder, StandIn publisher) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        FetchProcess.class.getName(),
        folder.toString(),
        publisher.url("/library").toString());
  }

  public static void main(String[] args) throws Exception {
    Fetching fetching =
        new Fetching(
            Path.of(args[0]),
            Map.of("DISCLOSURE_CONTACT", "mail@example.org"),
            Destinations::allowingLoopback,
            Desk.HURRIED,
            new FakeTiming(),
            Progress.SILENT);
    FetchSpec spec =
        new FetchSpec(
            "LinkedPages",
            List.of("127.0.0.1"),
            URI.create(args[1]).toString(),
            0,
            null,
            Map.of(),
            Map.of("links", List.of("a[href$=.pdf]")),
            null);
    boolean complete =
        fetching.fetch(List.of(Office.source(spec)), List.of("7012"), null).get(0).complete();
    System.exit(complete ? 0 : 1);
  }
}

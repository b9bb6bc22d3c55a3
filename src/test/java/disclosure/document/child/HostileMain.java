package disclosure.document.child;

import disclosure.document.pdf.FullDisk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A process that does what its file's name says: loops, fills the memory, exits, floods. */
public final class HostileMain {
  private HostileMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    BufferedReader tasks =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String task = String.valueOf(tasks.readLine());
    if (task.contains("loop")) {
      Thread.sleep(60_000);
    } else if (task.contains("memory")) {
      List<byte[]> hoard = new ArrayList<>();
      while (!hoard.contains(null)) {
        hoard.add(new byte[1 << 20]);
      }
    } else if (task.contains("flood")) {
      while (true) {
        System.out.println(ChildMain.PAGE);
        Thread.sleep(50);
      }
    }
    System.exit(task.contains("full") ? FullDisk.EXIT : 7);
  }
}

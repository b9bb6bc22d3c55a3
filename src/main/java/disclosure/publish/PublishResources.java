package disclosure.publish;

/**
 * How much of the machine publishing may take; no figure of a release depends on it.
 *
 * @param threads at least 1
 * @param memoryMegabytes for the database engine; more spills to disk
 */
public record PublishResources(int threads, int memoryMegabytes) {
  public PublishResources {
    if (threads < 1 || memoryMegabytes < 100) {
      throw new IllegalArgumentException(
          "publishing needs at least 1 thread and 100 MB, not "
              + threads
              + " and "
              + memoryMegabytes);
    }
  }
}

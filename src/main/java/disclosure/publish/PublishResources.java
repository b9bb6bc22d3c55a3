package disclosure.publish;

/**
 * How much of the machine publishing may take; no figure of a release depends on it.
 *
 * @param threads at least 1
 * @param memoryMegabytes for the database engine, at least {@link #LEAST_MEGABYTES}; more spills to
 *     disk
 */
public record PublishResources(int threads, int memoryMegabytes) {
  /** With less the sample is not published. */
  public static final int LEAST_MEGABYTES = 100;

  public PublishResources {
    if (threads < 1 || memoryMegabytes < LEAST_MEGABYTES) {
      throw new IllegalArgumentException(threads + " threads, " + memoryMegabytes + " MB");
    }
  }
}

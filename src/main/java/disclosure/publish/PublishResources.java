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

  /** With 850 the publishing of 1.6 million actions took a sixth longer. */
  private static final int ENOUGH_MEGABYTES = 1500;

  public PublishResources {
    if (threads < 1 || memoryMegabytes < LEAST_MEGABYTES) {
      throw new IllegalArgumentException(threads + " threads, " + memoryMegabytes + " MB");
    }
  }

  /** A quarter of a machine's memory in bytes, neither too little nor more than is of use. */
  public static int shareOf(long machineBytes) {
    long quarter = (machineBytes >> 20) / 4;
    return (int) Math.max(LEAST_MEGABYTES, Math.min(quarter, ENOUGH_MEGABYTES));
  }
}

package disclosure.cli;

/**
 * Tells the user what Ctrl-C left behind; the virtual machine itself then ends with {@link
 * ExitCode#INTERRUPTED}.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** From now until {@link #close()}, an interruption is answered with {@code sentence}. */
  static Interruption answeredWith(Console console, String sentence) {
    Thread hook = new Thread(() -> console.tell("\ndisclosure: " + sentence), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  /** Whether the process is ending: what fails now fails because of that. */
  static boolean isUnderWay() {
    Thread probe = new Thread(() -> {}, "probe");
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  @Override
  public void close() {
    if (!isUnderWay()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}

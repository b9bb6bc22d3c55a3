package disclosure.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** Hears how a download goes. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (url, download) -> {};

  /** Called now and then while an answer comes, and at its end. */
  void heard(URI url, Download download);

  /**
   * How far a download is.
   *
   * @param bytes that lie on disk
   * @param came of them, in this try
   * @param total bytes that are announced, −1 where none are
   * @param time since this try began
   */
  record Download(long bytes, long came, long total, Duration time) {

    /** Bytes a second, in this try. */
    public double rate() {
      return came * 1000.0 / Math.max(time.toMillis(), 1);
    }

    /** Seconds until the end at this rate, −1 where that cannot be said. */
    public long secondsLeft() {
      return total < 0 || rate() < 1 ? -1 : (long) Math.ceil((total - bytes) / rate());
    }

    /** One line for people: {@code 12.3 of 40.0 MB, 2.1 MB/s, 13 s left}. */
    public String line() {
      String size =
          total < 0
              ? megabytes(bytes) + " MB"
              : megabytes(bytes) + " of " + megabytes(total) + " MB";
      String left = secondsLeft() < 0 ? "" : ", " + secondsLeft() + " s left";
      return size + ", " + megabytes(rate()) + " MB/s" + left;
    }

    private static String megabytes(Number bytes) {
      return String.format(Locale.ROOT, "%.1f", bytes.doubleValue() / 1e6);
    }
  }
}

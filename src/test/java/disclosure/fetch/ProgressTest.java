package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.fetch.Progress.Download;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void tells_bytes_rate_and_time_left() {
    Download half = new Download(20_000_000, 20_000_000, 40_000_000, Duration.ofSeconds(10));
    assertEquals("20.0 of 40.0 MB, 2.0 MB/s, 10 s left", half.line());
  }

  @Test
  void counts_only_this_try_for_the_rate() {
    Download resumed = new Download(35_000_000, 5_000_000, 40_000_000, Duration.ofSeconds(5));
    assertEquals("35.0 of 40.0 MB, 1.0 MB/s, 5 s left", resumed.line());
  }

  @Test
  void says_no_time_where_none_can_be_known() {
    assertEquals(
        "3.0 MB, 1.5 MB/s", new Download(3_000_000, 3_000_000, -1, Duration.ofSeconds(2)).line());
    assertEquals("0.0 of 1.0 MB, 0.0 MB/s", new Download(0, 0, 1_000_000, Duration.ZERO).line());
  }
}

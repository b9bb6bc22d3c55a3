package disclosure.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void bothEndsBelongToIt() {
    Interval year = of("2020-01-01", "2020-12-31");
    assertTrue(year.contains(LocalDate.parse("2020-01-01")));
    assertTrue(year.contains(LocalDate.parse("2020-12-31")));
    assertFalse(year.contains(LocalDate.parse("2021-01-01")));
  }

  @Test
  void neighboursTouchWithoutOverlap() {
    assertFalse(of(null, "2020-01-31").overlaps(of("2020-02-01", null)));
    assertTrue(of(null, "2020-01-31").touches(of("2020-02-01", null)));
    assertFalse(of(null, "2020-01-30").touches(of("2020-02-01", null)));
    assertTrue(of(null, null).overlaps(of("2020-02-01", null)));
  }

  @Test
  void takingDaysAwayLeavesTheRest() {
    assertEquals(
        List.of(of(null, "2019-12-31"), of("2021-01-01", null)),
        Interval.ALWAYS.minus(of("2020-01-01", "2020-12-31")));
    assertEquals(List.of(), of("2020-01-01", "2020-02-01").minus(Interval.ALWAYS));
    assertEquals(
        List.of(of("2020-01-01", null)), of("2020-01-01", null).minus(of(null, "2019-12-31")));
  }

  @Test
  void theSharedDaysAreInBoth() {
    assertEquals(
        Optional.of(of("2020-02-01", "2020-03-01")),
        of("2020-01-01", "2020-03-01").shared(of("2020-02-01", "2020-04-01")));
    assertEquals(
        Optional.of(of("2020-01-01", "2020-03-01")),
        of("2020-01-01", null).shared(of(null, "2020-03-01")));
    assertEquals(Optional.of(Interval.ALWAYS), Interval.ALWAYS.shared(Interval.ALWAYS));
    assertEquals(Optional.empty(), of(null, "2019-12-31").shared(of("2020-01-01", null)));
  }

  @Test
  void theHullHoldsBoth() {
    assertEquals(
        of("2018-01-01", null), of("2018-01-01", "2019-01-01").hull(of("2020-01-01", null)));
  }

  @Test
  void theClauseReadsAloud() {
    assertEquals("", Interval.ALWAYS.clause());
    assertEquals(", from 2011-04-01 on", of("2011-04-01", null).clause());
    assertEquals(", until 2011-04-01", of(null, "2011-04-01").clause());
  }

  private static Interval of(@Nullable String from, @Nullable String to) {
    return new Interval(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }
}

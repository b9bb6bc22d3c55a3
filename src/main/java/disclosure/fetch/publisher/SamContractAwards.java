package disclosure.fetch.publisher;

import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Contract actions of SAM.gov (Contract Awards v1), a week of {@code lastModifiedDate} at a time,
 * the newest first.
 *
 * <p>A person's key may have ten requests a day. So a week that is over and came whole is never
 * asked for again: an action that is changed later stands in the week of its change. Where the
 * day's requests are used up, what has come whole is the source's, and the gap says which weeks are
 * missing; the next fetch goes on with them.
 *
 * <p>Needs a key. <a href="https://open.gsa.gov/api/contract-awards/">The publisher's
 * description.</a>
 */
public final class SamContractAwards implements Collector {
  private static final LocalDate FIRST = LocalDate.of(1957, 10, 1);

  @Override
  public void require(Plan plan) throws FetchException {
    plan.requireAgencies();
    plan.requireKey();
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    haul.gap(
        "deleted actions, and those that other agencies awarded with these agencies' money",
        Code.NOT_ASKED,
        "a search is by awarding agency, and finds what stands");
    for (LocalDate week = monday(plan.through()); !week.isBefore(first(plan)); ) {
      LocalDate end = week.plusDays(6);
      LocalDate last = end.isAfter(plan.through()) ? plan.through() : end;
      if (!take(plan, haul, week, last)) {
        return;
      }
      week = week.minusWeeks(1);
    }
    haul.through(plan.through().toString());
  }

  /** Whether the day's requests were enough for the week. */
  private static boolean take(Plan plan, Haul haul, LocalDate from, LocalDate to)
      throws IOException, InterruptedException {
    try {
      for (String agency : plan.agencies()) {
        new ContractAwardWindow(plan, haul, agency, from, to).take();
      }
      return true;
    } catch (FetchException e) {
      if (e.code() != Code.QUOTA_SPENT) {
        throw e;
      }
      haul.gap("actions last modified from " + first(plan) + " to " + to, e);
      return false;
    }
  }

  private static LocalDate first(Plan plan) {
    return monday(plan.fromOr(FIRST));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented sentences in the publisher's forms. */
class CompletionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Work will be performed in Reno, Nevada, and is expected to be completed by November 2017. | 2017-11",
        "Work is expected to be complete by Sept. 30, 2026. | 2026-09-30",
        "Work is expected to be completed December 2018. With options exercised, it will continue. | 2018-12",
        "The estimated completion date is Aug. 5, 2015. | 2015-08-05",
        "It has an estimated completion date of Feb.7, 2018. | 2018-02-07",
        "Location of performance is Ohio, with a June 27, 2020, performance completion date. | 2020-06-27",
        "Location is Ohio, with an April, 30, 2019, estimated performance completion date. | 2019-04-30",
        "Work is completed by October 2019; if all options are exercised, it will be completed by October 2022. | 2019-10",
        "Work under this option period is expected to be completed by March 2019. | 2019-03",
        "Order 0001 is completed by May 2019. Order 0002 is completed by May 2019 too. | 2019-05"
      })
  void tells_the_day_or_the_month(String text, String completion) {
    assertEquals(completion, Completion.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Work will be performed in Reno, Nevada.",
        "If all options are exercised, work is expected to be completed by October 2017.",
        "Work is expected to be completed by March 31, 2022, if all options are exercised.",
        "Work is expected to be completed by May 2019 for Example LLC, and completed by July 2020 for Sample Inc.",
        "Work is expected to be completed by Feb. 30, 2019.",
        "Work is expected to be completed by Octember 2019.",
        "The contract to complete 12 hangars in June 2019 was awarded."
      })
  void tells_nothing_where_nothing_is_certain(String text) {
    assertNull(Completion.of(text));
  }
}

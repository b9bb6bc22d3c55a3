package disclosure.fetch;

import disclosure.fetch.FetchException.Code;
import disclosure.source.FetchSpec;
import disclosure.source.InputException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of one source.
 *
 * @param source its id
 * @param agencies subtier codes; empty is every agency
 * @param from first day, or null for all there is
 * @param through last day
 * @param key the publisher's key, or null
 */
public record Plan(
    String source,
    FetchSpec spec,
    SortedSet<String> agencies,
    @Nullable LocalDate from,
    LocalDate through,
    @Nullable Credential key) {

  /** Fiscal years begin on 1 October. */
  private static final int FISCAL_YEAR_BEGINS = 10;

  public Plan {
    agencies = new TreeSet<>(agencies);
  }

  /** The fiscal year a day lies in. */
  public static int fiscalYear(LocalDate day) {
    return day.getMonthValue() >= FISCAL_YEAR_BEGINS ? day.getYear() + 1 : day.getYear();
  }

  /** First day of a fiscal year. */
  public static LocalDate fiscalYearStart(int year) {
    return LocalDate.of(year - 1, FISCAL_YEAR_BEGINS, 1);
  }

  /** An address relative to where the source begins. */
  public URI at(String relative) {
    return URI.create(spec.start()).resolve(relative);
  }

  /**
   * An address that the publisher names, which may be relative.
   *
   * @throws FetchException where it is none
   */
  public URI served(String address) throws FetchException {
    try {
      return at(address);
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          Code.ADDRESS_REFUSED,
          URI.create(spec.start()),
          "the publisher names '" + address + "', which is no web address");
    }
  }

  /** From when: the dataset's first day, or the publisher's. */
  public LocalDate fromOr(LocalDate publishersFirst) {
    return from == null || from.isBefore(publishersFirst) ? publishersFirst : from;
  }

  /** Refuses to ask a publisher that has stopped. */
  void requireServed() throws FetchException {
    if (spec.until() != null && through.isAfter(spec.until())) {
      throw new FetchException(
          Code.ENDED, URI.create(spec.start()), "the publisher serves it until " + spec.until());
    }
  }

  /** Refuses to ask without the key that the publisher wants. */
  public void requireKey() throws FetchException {
    if (key == null) {
      throw new FetchException(
          Code.NO_KEY,
          URI.create(spec.start()),
          "a key is needed; set " + spec.key() + " to yours and fetch again");
    }
  }

  /** Refuses to ask agency by agency where the dataset is of every agency. */
  public void requireAgencies() throws FetchException {
    if (agencies.isEmpty()) {
      throw new FetchException(
          Code.NOT_ASKED,
          URI.create(spec.start()),
          "it is asked for by agency, and the dataset is of every agency");
    }
  }

  /**
   * The agencies in the publisher's words.
   *
   * @throws InputException where the declaration does not know one
   */
  public List<FetchSpec.Agency> named() {
    List<FetchSpec.Agency> named = new ArrayList<>();
    for (String code : agencies) {
      FetchSpec.Agency agency = spec.agencies().get(code);
      if (agency == null) {
        throw new InputException(
            "pipelines/sources/"
                + source
                + ".yml does not say how the publisher names the agency "
                + code
                + "; add it under fetch: agencies:");
      }
      named.add(agency);
    }
    return named;
  }
}

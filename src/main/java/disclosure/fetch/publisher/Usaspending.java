package disclosure.fetch.publisher;

import disclosure.source.FetchSpec.Agency;
import java.util.Map;
import java.util.TreeMap;

/** What several of USAspending's interfaces share. */
final class Usaspending {
  private Usaspending() {}

  /**
   * An agency as filters name it.
   *
   * @param role {@code awarding} or {@code funding}; both in one filter would mean and, not or
   */
  static Map<String, String> agency(Agency agency, String role) {
    Map<String, String> filter = new TreeMap<>();
    filter.put("type", role);
    filter.put("tier", "subtier");
    filter.put("name", agency.name());
    filter.put("toptier_name", agency.department());
    return filter;
  }
}

package disclosure.publish;

import disclosure.model.Vendor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a release says about one award or vendor, each claim with the file and row it stands in. The
 * questions are the scripts {@code disclosure/sql/explain/*.sql}; the first line of each is its
 * title.
 */
public final class Story {
  private static final List<String> OF_AWARD =
      List.of(
          "1_award",
          "2_companies",
          "3_actions",
          "4_subawards",
          "5_orders",
          "6_flags",
          "8_documents");

  private final ReadOnlyDatabase database;

  /** Tells from {@code database}, which stays the caller's to close. */
  public Story(ReadOnlyDatabase database) {
    this.database = database;
  }

  /** Keys of the awards of that key or PIID; a PIID alone may be several awards'. */
  public List<String> awards(String text) throws QueryException, IOException {
    return ask("find_awards", text).rows().stream()
        .flatMap(row -> Stream.ofNullable(row.get(0)))
        .map(Object::toString)
        .toList();
  }

  /** All about one award; sections without rows are left out. */
  public List<Section> ofAward(String awardKey) throws QueryException, IOException {
    List<Section> sections = new ArrayList<>();
    for (String question : OF_AWARD) {
      Section section = ask(question, awardKey);
      if (!section.rows().isEmpty()) {
        sections.add(section);
      }
    }
    return sections;
  }

  /** Vendors of that id, UEI, DUNS, CAGE or name, once for every name they go by. */
  public List<KnownVendor> vendors(String text) throws QueryException, IOException {
    return ask("find_vendors", text).rows().stream().map(Story::vendor).toList();
  }

  /** The award's recipient, once for every name and parent its records state. */
  public List<KnownVendor> recipients(String awardKey) throws QueryException, IOException {
    return ask("award_vendors", awardKey).rows().stream().map(Story::vendor).toList();
  }

  /** What the award's records say was bought, each text once. */
  public List<String> texts(String awardKey) throws QueryException, IOException {
    return ask("award_texts", awardKey).rows().stream()
        .flatMap(row -> Stream.ofNullable(row.get(0)))
        .map(Object::toString)
        .toList();
  }

  /** What the orders beside the award name; without rows where it hangs under no vehicle. */
  public Section siblings(String awardKey) throws QueryException, IOException {
    return ask("7_vehicle", awardKey);
  }

  /** The awards a vendor is the recipient of. */
  public Section awardsOf(KnownVendor vendor) throws QueryException, IOException {
    return ask("vendor_awards", vendor.vendorId());
  }

  /** Vendors under other ids that bear a name of this one, most often records without numbers. */
  public Section namesakesOf(KnownVendor vendor) throws QueryException, IOException {
    return ask("vendor_namesakes", vendor.vendorId());
  }

  private static KnownVendor vendor(List<@Nullable Object> row) {
    List<@Nullable String> texts = new ArrayList<>();
    row.forEach(value -> texts.add(value == null ? null : value.toString()));
    String id = Objects.requireNonNull(texts.get(0));
    return new KnownVendor(
        id,
        new Vendor(
            texts.get(1),
            texts.get(2),
            texts.get(3),
            texts.get(4),
            texts.get(5),
            texts.get(6),
            null,
            texts.get(7),
            null,
            null,
            null));
  }

  private Section ask(String question, String subject) throws QueryException, IOException {
    String sql = script(question);
    String title = sql.lines().findFirst().orElse("").substring(3);
    List<String> columns = new ArrayList<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    database.query(
        sql,
        new RowReader() {
          @Override
          public void columns(List<String> names) {
            columns.addAll(names);
          }

          @Override
          public boolean row(List<@Nullable Object> values) {
            rows.add(values);
            return true;
          }
        },
        subject);
    return new Section(title, columns, rows);
  }

  private static String script(String name) throws IOException {
    String resource = "/disclosure/sql/explain/" + name + ".sql";
    try (InputStream in = Story.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package disclosure.cli;

import disclosure.source.FileIntake;
import disclosure.source.Intake;
import disclosure.source.SliceIntake;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the records of one source, or of all.
 *
 * @param kept in the dataset
 * @param context vehicles of other agencies, kept where a kept order names them
 * @param filtered left out, by reason
 * @param rejected unreadable, by code
 * @param unread columns nobody asked for
 */
record IntakeSummary(
    String source,
    long files,
    long read,
    long kept,
    long context,
    SortedMap<String, Long> filtered,
    SortedMap<String, Long> rejected,
    SortedSet<String> unread) {

  /** One summary a source, in the order of their ids. */
  static List<IntakeSummary> of(Intake intake) {
    SortedMap<String, IntakeSummary> bySource = new TreeMap<>();
    for (FileIntake file : intake.files()) {
      bySource.merge(file.source(), none(file.source(), 1), IntakeSummary::plus);
    }
    for (SliceIntake slice : intake.slices()) {
      String source = intake.files().get(slice.file()).source();
      bySource.merge(source, of(source, slice), IntakeSummary::plus);
    }
    return new ArrayList<>(bySource.values());
  }

  /** All sources together. */
  static IntakeSummary total(List<IntakeSummary> summaries) {
    return summaries.stream().reduce(none("all", 0), IntakeSummary::plus);
  }

  private static IntakeSummary none(String source, long files) {
    return new IntakeSummary(
        source, files, 0, 0, 0, new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
  }

  private static IntakeSummary of(String source, SliceIntake slice) {
    return new IntakeSummary(
        source,
        0,
        slice.read(),
        slice.kept(),
        slice.context(),
        slice.filtered(),
        slice.rejected(),
        slice.unread());
  }

  private IntakeSummary plus(IntakeSummary more) {
    SortedSet<String> columns = new TreeSet<>(unread);
    columns.addAll(more.unread);
    return new IntakeSummary(
        source,
        files + more.files,
        read + more.read,
        kept + more.kept,
        context + more.context,
        sum(filtered, more.filtered),
        sum(rejected, more.rejected),
        columns);
  }

  private static SortedMap<String, Long> sum(
      SortedMap<String, Long> counts, SortedMap<String, Long> more) {
    SortedMap<String, Long> sum = new TreeMap<>(counts);
    more.forEach((code, count) -> sum.merge(code, count, Long::sum));
    return sum;
  }

  long filteredCount() {
    return filtered.values().stream().mapToLong(Long::longValue).sum();
  }

  long rejectedCount() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }
}

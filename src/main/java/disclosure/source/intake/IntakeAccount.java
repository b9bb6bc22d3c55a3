package disclosure.source.intake;

import disclosure.source.FileIntake;
import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.Intake;
import disclosure.source.Selection;
import disclosure.source.Slice;
import disclosure.source.SliceChain;
import disclosure.source.SliceIntake;
import disclosure.source.SourceSpec;
import disclosure.store.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers what the workers say of their slices into one account: proves that every file was read
 * whole, once, and numbers the records through each file.
 */
public final class IntakeAccount {
  private final Map<Integer, Slice> slices = new TreeMap<>();
  private final Map<Integer, SliceIntake> intakes = new TreeMap<>();
  private final Map<Integer, Integer> splitOf = new TreeMap<>();

  /** Enters what was read of a split. */
  public void add(Split split, List<SliceIntake> read) {
    for (Slice slice : split.slices()) {
      slices.put(slice.id(), slice);
      splitOf.put(slice.id(), split.id());
    }
    for (SliceIntake intake : read) {
      intakes.put(intake.slice(), intake);
    }
  }

  /**
   * The slices that must be read again because a cut did not meet a record boundary, each as a
   * split of its own; what was read after the cut is struck from the account.
   *
   * @param nextSplit number of the first split that is free
   * @return splits to read, and in {@code voided} the shards to drop
   */
  public Repairs repairs(int nextSplit) {
    List<Split> again = new ArrayList<>();
    List<Integer> voided = new ArrayList<>();
    for (List<Slice> file : byFile().values()) {
      Optional<Slice> repair = SliceChain.repair(file, file.stream().map(this::intakeOf).toList());
      if (repair.isPresent()) {
        voided.addAll(strike(file, repair.get()));
        again.add(
            new Split(
                nextSplit + again.size(), List.of(repair.get()), repair.get().file().bytes()));
      }
    }
    return new Repairs(again, voided);
  }

  /**
   * What must be done again.
   *
   * @param splits to read
   * @param voided shards to drop before
   */
  public record Repairs(List<Split> splits, List<Integer> voided) {}

  private List<Integer> strike(List<Slice> file, Slice from) {
    List<Integer> voided = new ArrayList<>();
    for (Slice slice : file) {
      if (slice.id() >= from.id()) {
        slices.remove(slice.id());
        intakes.remove(slice.id());
        voided.add(Objects.requireNonNull(splitOf.remove(slice.id())));
      }
    }
    return voided;
  }

  private Map<InputFile, List<Slice>> byFile() {
    Map<InputFile, List<Slice>> files = new LinkedHashMap<>();
    slices.values().stream()
        .sorted(Comparator.comparingLong(Slice::start))
        .forEach(
            slice -> files.computeIfAbsent(slice.file(), file -> new ArrayList<>()).add(slice));
    return files;
  }

  private SliceIntake intakeOf(Slice slice) {
    return Objects.requireNonNull(
        intakes.get(slice.id()), () -> "slice " + slice.id() + " was not read");
  }

  /**
   * The whole account.
   *
   * @param hashes SHA-256 by path
   */
  public Intake toIntake(
      Selection selection, Map<String, SourceSpec> sources, Map<String, String> hashes)
      throws IOException {
    List<FileIntake> files = new ArrayList<>();
    List<SliceIntake> numbered = new ArrayList<>();
    for (Map.Entry<InputFile, List<Slice>> file : inOrder()) {
      number(file.getValue(), files.size(), numbered);
      FileIntake entry = fileIntake(file.getKey(), file.getValue().get(0).layout(), hashes);
      files.add(entry.withId(unused(entry.fileId(), files)));
    }
    numbered.sort(Comparator.comparingInt(SliceIntake::slice));
    TreeSet<String> used = new TreeSet<>(files.stream().map(FileIntake::source).toList());
    return new Intake(
        selection,
        files,
        numbered,
        used.stream().map(id -> Objects.requireNonNull(sources.get(id))).toList());
  }

  private List<Map.Entry<InputFile, List<Slice>>> inOrder() {
    return byFile().entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<InputFile, List<Slice>> entry) -> entry.getKey().source())
                .thenComparing(entry -> entry.getKey().shownAs()))
        .toList();
  }

  private void number(List<Slice> file, int position, List<SliceIntake> numbered) {
    long before = file.get(0).layout().headerRecords();
    for (Slice slice : file) {
      SliceIntake intake = intakeOf(slice);
      numbered.add(intake.at(position, before));
      before += intake.read();
    }
  }

  /** The same file given twice from two folders is two files of one content. */
  private static String unused(String id, List<FileIntake> files) {
    long before = files.stream().filter(file -> file.fileId().startsWith(id)).count();
    return before == 0 ? id : id + "-" + (before + 1);
  }

  private static FileIntake fileIntake(
      InputFile file, FileLayout layout, Map<String, String> hashes) throws IOException {
    String sha256 = Objects.requireNonNull(hashes.get(file.path()), file.path());
    String name = String.valueOf(file.file().getFileName());
    String identity =
        String.join(
            "\n", file.source(), name, Objects.requireNonNullElse(file.entry(), ""), sha256);
    byte[] hash = Sha256.digest().digest(identity.getBytes(StandardCharsets.UTF_8));
    String fileId = HexFormat.of().formatHex(hash, 0, 8);
    return new FileIntake(
        fileId,
        file.source(),
        name,
        file.entry(),
        Files.size(file.file()),
        sha256,
        layout.headerAssumed());
  }
}

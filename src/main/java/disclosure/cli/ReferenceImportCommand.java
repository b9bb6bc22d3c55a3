package disclosure.cli;

import disclosure.cli.FetchedLists.PublicList;
import disclosure.reference.Reference;
import disclosure.reference.candidate.Candidate;
import disclosure.reference.candidate.Candidate.Novelty;
import disclosure.reference.candidate.PublicLists;
import disclosure.source.InputException;
import disclosure.store.WorkspaceBusyException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what public lists would add to the curated files. */
@Command(
    name = "import",
    header = {
      "Reads public lists beside data/reference and prints what they would add, as CSV for a person.",
      "",
      "Examples:",
      "  disclosure reference import company_tickers.json > candidates.csv",
      "  disclosure reference import ex21.html --company apple",
      "  disclosure reference import elf_codes.csv --all",
      "  disclosure reference import --fetched pipelines/reference.yml",
      ""
    },
    footer = {
      "",
      "Reads the SEC's company_tickers.json, Exhibit 21 pages (HTML, text or whole submissions) and",
      "GLEIF's list of legal forms. Nothing is written into the curated files: a person adds the line,",
      "with its dates and its source link. novelty is new, changed (there with other particulars),",
      "contradicts (there for another company) or known; lines that could not be read are of kind",
      "unread."
    })
final class ReferenceImportCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("kind", "novelty", "company_id", "name", "place", "cik", "ticker", "note", "source");

  private final Console console;
  private final Home home;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "The lists, as published.")
  private List<Path> files = List.of();

  @Option(
      names = "--company",
      paramLabel = "ID",
      description = "Whose Exhibit 21 it is: an id of companies.csv.")
  private @Nullable String company;

  @Option(names = "--all", description = "Print what is known already, too.")
  private boolean known;

  @Option(
      names = "--fetched",
      paramLabel = "PIPELINE",
      description = "Read what was fetched of this dataset: pipelines/reference.yml.")
  private @Nullable Path fetched;

  @Mixin private final OutOption out = new OutOption();

  @Mixin private final ReferenceOption reference;

  ReferenceImportCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
    this.reference = new ReferenceOption(home);
  }

  @Override
  public Integer call() throws IOException, WorkspaceBusyException {
    Reference curated = reference.load();
    PublicLists lists = new PublicLists(curated);
    Writer results =
        new BufferedWriter(new OutputStreamWriter(console.results(), StandardCharsets.UTF_8));
    CsvRows rows = new CsvRows(results);
    rows.columns(COLUMNS);
    for (PublicList list : lists(curated)) {
      List<Candidate> candidates = lists.read(list.file(), list.company());
      candidates.stream()
          .filter(candidate -> known || candidate.novelty() != Novelty.KNOWN)
          .forEach(candidate -> rows.row(row(candidate)));
      console.tell(list.file() + ": " + counted(candidates));
    }
    rows.end();
    return ExitCode.OK.code();
  }

  private List<PublicList> lists(Reference curated) throws IOException, WorkspaceBusyException {
    List<PublicList> lists = new ArrayList<>();
    files.forEach(file -> lists.add(new PublicList(file, company)));
    if (fetched != null) {
      lists.addAll(FetchedLists.of(home, home.dataset(fetched), out.folder(), curated));
    }
    if (lists.isEmpty()) {
      throw new InputException(
          "no list is named; name a file, or --fetched pipelines/reference.yml");
    }
    return lists;
  }

  private static List<@Nullable Object> row(Candidate candidate) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(lower(candidate.kind()));
    row.add(lower(candidate.novelty()));
    row.add(candidate.companyId());
    row.add(candidate.name());
    row.add(candidate.place());
    row.add(candidate.cik());
    row.add(candidate.ticker());
    row.add(candidate.note());
    row.add(candidate.source());
    return row;
  }

  private static String counted(List<Candidate> candidates) {
    String counts =
        Arrays.stream(Novelty.values())
            .map(novelty -> count(candidates, novelty) + " " + lower(novelty))
            .collect(Collectors.joining(", "));
    long unread = candidates.stream().filter(one -> one.kind() == Candidate.Kind.UNREAD).count();
    return "%d read: %s; of these %d lines unread".formatted(candidates.size(), counts, unread);
  }

  private static long count(List<Candidate> candidates, Novelty novelty) {
    return candidates.stream().filter(candidate -> candidate.novelty() == novelty).count();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

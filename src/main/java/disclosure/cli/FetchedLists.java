package disclosure.cli;

import disclosure.reference.Company;
import disclosure.reference.Reference;
import disclosure.source.DatasetSpec;
import disclosure.source.InputArgument;
import disclosure.source.InputException;
import disclosure.source.SourceCatalog;
import disclosure.store.Workspace;
import disclosure.store.WorkspaceBusyException;
import disclosure.store.WorkspaceLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public lists that were fetched, out of the archive, each with the company whose it is. An
 * Exhibit 21 is named after its company's CIK: {@code 320193_0000320193-25-000079_ex21.htm}.
 */
final class FetchedLists {
  private static final Pattern OF_COMPANY = Pattern.compile("(\\d{1,10})_.*");

  private FetchedLists() {}

  /**
   * A list.
   *
   * @param company id of companies.csv whose Exhibit 21 it is, or null where it is of all
   */
  record PublicList(Path file, @Nullable String company) {}

  /**
   * Lays the lists out and names their companies.
   *
   * @throws InputException where nothing was fetched
   */
  static List<PublicList> of(Home home, DatasetSpec dataset, Path out, Reference curated)
      throws IOException, WorkspaceBusyException {
    Workspace workspace = Workspace.of(out, dataset.name());
    WorkspaceLock lock = workspace.lock();
    try (lock) {
      SourceCatalog catalog = SourceCatalog.of(home.sources());
      List<PublicList> lists = new ArrayList<>();
      for (InputArgument source :
          ArchivedInputs.layOut(dataset, catalog, workspace, Set.of(), null).arguments()) {
        for (Path file : files(Path.of(source.path()))) {
          lists.add(new PublicList(file, company(file, curated)));
        }
      }
      if (lists.isEmpty()) {
        throw new InputException(
            "nothing was fetched of '" + dataset.name() + "'; fetch it first: disclosure fetch");
      }
      return lists;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static @Nullable String company(Path file, Reference curated) {
    Matcher name = OF_COMPANY.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return null;
    }
    String cik = String.format(Locale.ROOT, "%010d", Long.parseLong(name.group(1)));
    return curated.companies().stream()
        .filter(company -> cik.equals(company.cik()))
        .map(Company::id)
        .findFirst()
        .orElse(null);
  }
}

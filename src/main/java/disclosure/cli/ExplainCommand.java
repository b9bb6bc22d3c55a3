package disclosure.cli;

import disclosure.match.Explanation;
import disclosure.match.VendorMatcher;
import disclosure.model.Vendor;
import disclosure.publish.KnownVendor;
import disclosure.publish.QueryException;
import disclosure.publish.ReadOnlyDatabase;
import disclosure.publish.Section;
import disclosure.publish.Story;
import disclosure.reference.Reference;
import disclosure.reference.ReferenceFolder;
import disclosure.source.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything about an award or a vendor, and why. */
@Command(
    name = "explain",
    header = {
      "Explains an award or a vendor: money, companies, rules, and the row each claim stands in.",
      "",
      "Examples:",
      "  disclosure explain 70CTD022FR0000170",
      "  disclosure explain CONT_AWD_70CTD022FR0000170_7012_GS35F0086U_4730",
      "  disclosure explain \"PALANTIR USG, INC.\"",
      "  disclosure explain \"MICROSOFT CORP\" --rules",
      ""
    })
final class ExplainCommand implements Callable<Integer> {
  /** Award keys, PIIDs, UEI and DUNS numbers. */
  private static final Pattern NUMBER = Pattern.compile("(?i)CONT_\\S+|(?=\\S*\\d)[A-Z0-9-]{9,}");

  private final Console console;
  private final Home home;
  private @Nullable Reference reference;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "TEXT",
      description = "A PIID, an award key, a UEI, DUNS or CAGE number, or a vendor's name.")
  private String text;

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The database, or a release's folder (default: the newest in out/).")
  private @Nullable Path database;

  @Option(
      names = "--rules",
      description = "Ask no release: only what the rules say of TEXT as a vendor's name.")
  private boolean rules;

  ExplainCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException, QueryException {
    if (text.isBlank()) {
      throw new InputException(
          "there is nothing to explain: name a vendor, UEI, award key or PIID");
    }
    if (rules) {
      IdleOptions.refuse(spec, "is of no use with --rules, which asks no release", "--db");
      explain(Vendor.named(text));
      return ExitCode.OK.code();
    }
    try (ReadOnlyDatabase opened = ReadOnlyDatabase.open(Databases.find(database, console))) {
      tell(new Story(opened));
    }
    return ExitCode.OK.code();
  }

  private void tell(Story story) throws IOException, QueryException {
    List<String> awards = story.awards(text);
    for (String award : awards) {
      story.ofAward(award).forEach(this::print);
      tellRules(story, award);
    }
    List<KnownVendor> vendors = awards.isEmpty() ? story.vendors(text) : List.of();
    for (List<KnownVendor> names : byId(vendors)) {
      names.forEach(name -> explain(name.vendor()));
      print(story.awardsOf(names.get(0)));
      printUnlessEmpty(story.namesakesOf(names.get(0)));
    }
    if (awards.isEmpty() && vendors.isEmpty()) {
      requireName();
      console.tell("The release has no award or vendor '" + text + "'; as a vendor's name:");
      explain(Vendor.named(text));
    }
  }

  /** What rules say of a number as if it were a name would pass for an answer. */
  private void requireName() {
    if (NUMBER.matcher(text.strip()).matches()) {
      throw new InputException(
          "the release has no award and no vendor "
              + text.strip()
              + "; disclosure query \"FROM coverage\" tells what was searched, --rules takes it for a"
              + " vendor's name");
    }
  }

  /** Every rule that was asked about an award: of its recipient, its words, its vehicle. */
  private void tellRules(Story story, String award) throws IOException, QueryException {
    for (KnownVendor recipient : story.recipients(award)) {
      explain(recipient.vendor());
    }
    ExplainedWords.lines(story.texts(award), reference()).forEach(console.results()::println);
    printUnlessEmpty(story.siblings(award));
  }

  private static Collection<List<KnownVendor>> byId(List<KnownVendor> vendors) {
    return vendors.stream()
        .collect(
            Collectors.groupingBy(KnownVendor::vendorId, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private void printUnlessEmpty(Section section) {
    if (!section.rows().isEmpty()) {
      print(section);
    }
  }

  private void explain(Vendor vendor) {
    Explanation explanation = new VendorMatcher(reference()).explain(vendor);
    ExplainedVendor.lines(explanation).forEach(console.results()::println);
  }

  private Reference reference() {
    Reference loaded = reference == null ? ReferenceFolder.load(home.reference()) : reference;
    reference = loaded;
    return loaded;
  }

  private void print(Section section) {
    SectionText.lines(section).forEach(console.results()::println);
  }
}

package disclosure.reference.candidate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import disclosure.reference.Company;
import disclosure.reference.Reference;
import disclosure.reference.ReferenceException;
import disclosure.reference.candidate.Candidate.Kind;
import disclosure.reference.candidate.Candidate.Novelty;
import disclosure.text.Names;
import disclosure.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads public lists beside the curated files and tells what they would add: the SEC's {@code
 * company_tickers.json}, Exhibit 21 pages (HTML, text or a whole submission) and GLEIF's list of
 * legal forms. Writes nothing.
 */
public final class PublicLists {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String FORM_NAME =
      "Entity Legal Form name Transliterated name (per ISO 01-140-10)";
  private static final String FORM_SHORT = "Abbreviations transliterated";
  private static final String FORM_SHORT_LOCAL = "Abbreviations Local language";
  private static final int HEAD = 4096;
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\d .&,/'()-]{2,}");

  private final CuratedNames curated;

  /** Compares with {@code reference}. */
  public PublicLists(Reference reference) {
    curated = new CuratedNames(reference);
  }

  /**
   * What a file would add: the SEC's JSON of companies, GLEIF's CSV of legal forms, else an Exhibit
   * 21.
   *
   * @param companyId whose exhibit it is; null where the file is none
   * @throws ReferenceException where the file is of no such kind, or the company is not curated
   */
  public List<Candidate> read(Path file, @Nullable String companyId) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    if (head.startsWith("%PDF")) {
      throw refused(
          file, "is a PDF; take its text first: disclosure read --text " + file + " > ex21.txt");
    }
    if (head.stripLeading().startsWith("{")) {
      return companyTickers(file);
    }
    if (head.contains("ELF Code")) {
      return legalForms(file);
    }
    if (companyId == null || !curated.has(companyId)) {
      throw refused(
          file,
          companyId == null
              ? "is read as an Exhibit 21; say whose with --company"
              : "cannot be of '"
                  + companyId
                  + "', which is not in companies.csv; add it there first");
    }
    return exhibit21(
        companyId, String.valueOf(Texts.decode(bytes).value()), String.valueOf(file.getFileName()));
  }

  private static ReferenceException refused(Path file, String why) {
    return new ReferenceException(List.of(file + " " + why));
  }

  /** The listed companies, in the list's order. */
  private List<Candidate> companyTickers(Path file) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> sameTicker = new HashSet<>();
    JsonNode entries = MAPPER.readTree(file.toFile());
    for (JsonNode entry : entries) {
      Company company = curated.ofCik(cik(entry));
      if (company != null && entry.path("ticker").asText().equals(company.ticker())) {
        sameTicker.add(cik(entry));
      }
    }
    int line = 0;
    for (JsonNode entry : entries) {
      line++;
      candidates.add(
          listed(
              cik(entry),
              sameTicker.contains(cik(entry)),
              entry.path("ticker").asText(),
              entry.path("title").asText(),
              file.getFileName() + " entry=" + line));
    }
    return candidates;
  }

  private static String cik(JsonNode entry) {
    return String.format("%010d", entry.path("cik_str").asLong());
  }

  /**
   * @param same whether the curated ticker is one of the company's; others are other shares
   */
  private Candidate listed(String cik, boolean same, String ticker, String title, String source) {
    Company company = curated.ofCik(cik);
    List<String> holders = curated.holders(title);
    if (company == null) {
      boolean held = !holders.isEmpty();
      return new Candidate(
          Kind.COMPANY,
          held ? Novelty.CHANGED : Novelty.NEW,
          held ? holders.get(0) : null,
          title,
          null,
          cik,
          ticker,
          held ? "the name is there without this CIK" : "",
          source);
    }
    if (!holders.contains(company.id())) {
      return new Candidate(
          Kind.ALIAS,
          Novelty.NEW,
          company.id(),
          title,
          null,
          cik,
          ticker,
          "registered name of " + company.name() + " at the SEC",
          source);
    }
    return new Candidate(
        Kind.COMPANY,
        same ? Novelty.KNOWN : Novelty.CHANGED,
        company.id(),
        title,
        null,
        cik,
        ticker,
        same ? "" : "the ticker there is " + company.ticker(),
        source);
  }

  /** The subsidiaries of an exhibit of a company, then the lines that could not be read. */
  private List<Candidate> exhibit21(String companyId, String page, String name) {
    Exhibit21 exhibit = Exhibit21.of(page);
    List<Candidate> candidates = new ArrayList<>();
    for (Subsidiary row : exhibit.subsidiaries()) {
      candidates.add(subsidiary(companyId, row, name + " line=" + row.line()));
    }
    for (String line : exhibit.unread()) {
      candidates.add(
          new Candidate(
              Kind.UNREAD, Novelty.NEW, companyId, line, null, null, null, "look at it", name));
    }
    return candidates;
  }

  private Candidate subsidiary(String companyId, Subsidiary row, String source) {
    List<String> holders = curated.holders(row.name());
    Novelty novelty = holders.isEmpty() ? Novelty.NEW : Novelty.CONTRADICTS;
    novelty = holders.contains(companyId) ? Novelty.KNOWN : novelty;
    String note =
        novelty == Novelty.CONTRADICTS
            ? "held by " + String.join(", ", holders) + "; state the dates of both"
            : owned(row);
    return new Candidate(
        Kind.ALIAS, novelty, companyId, row.name(), row.place(), null, null, note, source);
  }

  private static String owned(Subsidiary row) {
    return row.ownership() == null ? "" : "owned " + row.ownership();
  }

  /** Names and abbreviations of legal forms in Latin letters, each once, in the list's order. */
  private List<Candidate> legalForms(Path file) throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        String country = row.getField("Country of formation");
        for (String column : List.of(FORM_NAME, FORM_SHORT, FORM_SHORT_LOCAL)) {
          for (String form : row.getField(column).split("[;|]", -1)) {
            if (LATIN.matcher(form.strip()).matches() && seen.add(form.strip())) {
              candidates.add(form(form.strip(), country, file, row.getStartingLineNumber()));
            }
          }
        }
      }
    }
    return candidates;
  }

  private static Candidate form(String form, String country, Path file, long line) {
    String unified = Names.parse("Acme " + form).form();
    boolean known = !unified.isEmpty() && Names.parse("Acme " + form).loose().equals("ACME");
    return new Candidate(
        Kind.LEGAL_FORM,
        known ? Novelty.KNOWN : Novelty.NEW,
        null,
        form,
        country,
        null,
        null,
        known ? "read as " + unified : "",
        file.getFileName() + " row=" + line);
  }
}

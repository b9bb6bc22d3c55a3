package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.source.InputException;
import disclosure.source.SourceCatalog;
import disclosure.source.SourceSpec;
import disclosure.store.Yaml;
import disclosure.store.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source declares of its fetching is looked at before anybody is asked. */
class PublishersTest {
  private static final String SOURCE =
      """
      id: portal
      title: A portal
      publisher: An office
      url: https://www.example.gov/
      licence: none
      rank: 90
      kind: notice
      format: html
      unit: row
      files: ["*.html"]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LinkedPages | pages: [many] | the option 'pages' is 'many'; it must be a whole number of up to six digits",
        "LinkedPages | pages: [1, 2] | the option 'pages' takes one value, a whole number of up to six digits, as in pages: [...]",
        "LinkedPages | pages: [] | the option 'pages' takes one value, a whole number of up to six digits, as in pages: [...]",
        "LinkedPages | 'matching: [\"(\"]' | the option 'matching' is '('; it must be a regular expression",
        "LinkedPages | 'next: [\"a[\"]' | the option 'next' is 'a['; it must be a CSS selector",
        "LinkedPages | keep_index: [maybe] | the option 'keep_index' is 'maybe'; it must be yes or no",
        "LinkedPages | also: [page two] | the option 'also' is 'page two'; it must be a web address",
        "LinkedPages | page: [5] | LinkedPages takes no option 'page'; did you mean 'pages'?",
        "NumberedPages | first: [-1] | the option 'first' is '-1'; it must be a whole number of up to six digits",
        "NumberedPages | pages: [99999999999] | the option 'pages' is '99999999999'; it must be a whole number of up to six digits",
        "UsaspendingDownload | kind: [grants] | the option 'kind' is 'grants'; it must be prime or sub",
        "SecFilings | ciks: ['0000002488', MSFT] | the option 'ciks' is 'MSFT'; it must be a number of up to ten digits",
        "FpdsAtom | pages: [5] | FpdsAtom takes no options, 'pages' is one"
      })
  void an_option_that_does_not_fit_is_told_with_file_key_and_mend(
      String by, String option, String complaint) throws IOException {
    assertEquals("pipelines/sources/portal.yml, fetch: " + complaint, refusal(source(by, option)));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() throws IOException {
    assertEquals(
        "pipelines/sources/portal.yml, fetch: the option 'first' is 'one'; it must be a whole number of up"
            + " to six digits\n"
            + "pipelines/sources/portal.yml, fetch: NumberedPages takes no option 'page'; did you mean"
            + " 'pages'?",
        refusal(source("NumberedPages", "page: [5], first: [one]")));
  }

  @Test
  void a_collector_that_is_none_is_told() throws IOException {
    assertEquals(
        "pipelines/sources/portal.yml, fetch: it is fetched by Pages, but there is no collector of that"
            + " name; for pages of a portal it is LinkedPages or NumberedPages",
        refusal(source("Pages", "")));
  }

  @Test
  void what_no_collector_can_use_is_told_with_the_file() throws IOException {
    Path file = folder.resolve("portal.yml");
    Files.writeString(
        file,
        SOURCE
            + "fetch: {by: LinkedPages, hosts: ['https://a.example.gov/'], start: 'https://b.example.gov/x',"
            + " pause_millis: -5}\n");
    YamlException e = assertThrows(YamlException.class, () -> Yaml.read(file, SourceSpec.class));
    assertEquals(
        file
            + ": fetch: hosts names 'https://a.example.gov/'; name a host alone, as in www.example.gov; start"
            + " leads to b.example.gov, which hosts does not name; add it there; pause_millis is -5; it"
            + " must not be less than 0",
        e.getMessage());
  }

  @Test
  void the_sources_of_this_repository_fit() {
    SourceCatalog catalog = SourceCatalog.of(Path.of("pipelines", "sources"));
    assertDoesNotThrow(() -> Publishers.check(List.copyOf(catalog.all())));
  }

  private SourceSpec source(String by, String option) throws IOException {
    Path file = folder.resolve("portal.yml");
    Files.writeString(
        file,
        SOURCE
            + "fetch: {by: "
            + by
            + ", hosts: [www.example.gov], start: 'https://www.example.gov/x', options: {"
            + option
            + "}}\n");
    return Yaml.read(file, SourceSpec.class);
  }

  private static String refusal(SourceSpec source) {
    return String.valueOf(
        assertThrows(InputException.class, () -> Publishers.check(List.of(source))).getMessage());
  }
}

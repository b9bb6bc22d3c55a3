package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductFinderTest {
  private static final ProductFinder FINDER =
      new ProductFinder(
          new Facts()
              .product("amazon", "AWS", "AUTOMATED WEATHER")
              .product("amazon", "AMAZON WEB SERVICES")
              .product("axon", "EVIDENCE.COM")
              .product("microsoft", "MICROSOFT", "MICROSOFT CERTIFIED")
              .product("microsoft", "MICROSOFT AZURE")
              .product("microsoft", "AZURE")
              .product("openai", "OPENAI", "AZURE OPENAI")
              .product("oracle", "ORACLE")
              .product("relx", "LEXIS+")
              .product("sap", "SAP", "SUBSTANCE ABUSE")
              .reference()
              .products());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Amazon Web Services Public Cloud            | amazon-web-services | Amazon Web Services
          MICROSOFT AZURE COMMERCIAL LICENSES         | microsoft-azure     | MICROSOFT AZURE
          NEW SOFTWARE ACQUISITION FOR ORACLE.        | oracle              | ORACLE
          'Microsoft®  Azure, 12 months'              | microsoft-azure     | Microsoft®  Azure
          RENEW LEXIS+ SEATS                          | lexis+              | LEXIS+
          EVIDENCE.COM STORAGE                        | evidence.com        | EVIDENCE.COM
          PALANTIR AND (AWS) HOSTING                  | aws                 | AWS
          """)
  void productsAreFoundAndQuotedVerbatim(String text, String product, String quote) {
    List<Mention> mentions = FINDER.find(text);
    assertEquals(List.of(product), mentions.stream().map(Mention::productId).toList());
    assertEquals(quote, mentions.get(0).quote());
    assertTrue(text.contains(mentions.get(0).quote()));
    assertNull(mentions.get(0).doubt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3091 LAWSON BLVD",
        "ZULAWSKI FARMS",
        "SAP (SUBSTANCE ABUSE PROGRAM) COUNSELLING",
        "AUTOMATED WEATHER STATION (AWS) REPAIR",
        "OFFICE AT 3091 ORACLE ROAD",
        "CONTACT JOHN.DOE@ORACLE.COM",
        "SEE WWW.ORACLE.COM",
        "MICROSOFT CERTIFIED ENGINEER WITH MICROSOFT SKILLS",
        ""
      })
  void likenessIsNoMention(String text) {
    assertEquals(List.of(), FINDER.find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MICROSOFT EXCEL TRAINING",
        "TRAINING ON MICROSOFT PRODUCTS",
        "ORACLE DATABASE ADMINISTRATOR",
        "ORACLE CONSULTING",
        "MIGRATION FROM ORACLE",
        "SOFTWARE COMPATIBLE WITH MICROSOFT",
        "MICROSOFT OR EQUAL",
        "SWITCH MAINTENANCE FOR EQUIPMENT AT MICROSOFT EAST",
        "NEW MANAGED SERVICE CIRCUIT FOR MICROSOFT",
        "ORACLE FORM DESIGN SERVICE",
        "AN ORACLE SYSTEMS QUALIFIED VENDOR IS PREFERRED"
      })
  void namingWithoutBuyingIsDoubted(String text) {
    List<Mention> mentions = FINDER.find(text);
    assertEquals(1, mentions.size(), mentions.toString());
    assertTrue(mentions.get(0).doubt() != null, text);
  }

  @Test
  void wordsOfSaleSettleDoubtsAboutPeople() {
    assertNull(FINDER.find("ORACLE ADMINISTRATION SUITE LICENSES").get(0).doubt());
  }

  @Test
  void aCertainMentionStandsForADoubtedOne() {
    Mention mention = FINDER.find("MICROSOFT TRAINING; TOOLS BY MICROSOFT").get(0);
    assertNull(mention.doubt());
  }

  @Test
  void anExclusionVoidsOnlyItsProduct() {
    List<Mention> mentions = FINDER.find("AZURE OPENAI USAGE");
    assertEquals(List.of("azure"), mentions.stream().map(Mention::productId).toList());
  }

  @Test
  void overlappingNamesGiveTheLongest() {
    List<Mention> mentions = FINDER.find("MICROSOFT AZURE AND ORACLE AND AZURE");
    assertEquals(
        List.of("microsoft-azure", "oracle", "azure"),
        mentions.stream().map(Mention::productId).toList());
  }

  @Test
  void theCheapQuestionNeverMissesAMention() {
    for (String text : List.of("x Microsoft®  Azure", "lexis+", "Amazon\n Web\tServices")) {
      assertTrue(FINDER.touches(text), text);
    }
    assertTrue(!FINDER.touches("ROOF REPAIR"));
  }

  @Test
  void theCheapQuestionNeverMissesAMentionHoweverItIsPrinted() {
    List<String> pieces =
        List.of(
            "azure",
            "Oracle",
            "MICRO",
            "SOFT",
            "lexis",
            "+",
            " ",
            "  ",
            "\n",
            "\u00AD",
            "\u00A0",
            "-",
            "Web",
            "Services",
            "amazon",
            "®",
            "é",
            "1",
            ".",
            "in");
    Random random = new Random(7);
    int told = 0;
    for (int text = 0; text < 5_000; text++) {
      String words =
          random.ints(6, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
      if (!FINDER.find(words).isEmpty()) {
        told++;
        assertTrue(FINDER.touches(words), words);
      }
    }
    assertTrue(told > 100, "only " + told + " texts told anything");
  }
}

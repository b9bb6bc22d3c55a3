package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.text.OtherName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          B.I. INCORPORATED                              | BI INC                   | BI
          B I Inc                                        | BI INC                   | BI
          PALANTIR TECHNOLOGIES INC.                     | PALANTIR TECHNOLOGIES INC | PALANTIR TECHNOLOGIES
          ORACLE AMERICA  INC                            | ORACLE AMERICA INC       | ORACLE AMERICA
          DELL MARKETING L.P.                            | DELL MARKETING LP        | DELL MARKETING
          DELL MARKETING LIMITED PARTNERSHIP             | DELL MARKETING LP        | DELL MARKETING
          DELL FINANCIAL SERVICES L.L.C                  | DELL FINANCIAL SERVICES LLC | DELL FINANCIAL SERVICES
          FOUR POINTS TECHNOLOGY, L. L. C.               | FOUR POINTS TECHNOLOGY LLC | FOUR POINTS TECHNOLOGY
          ACME LIMITED LIABILITY COMPANY                 | ACME LLC                 | ACME
          BOEING COMPANY, THE                            | BOEING CO                | BOEING
          The Boeing Company                             | BOEING CO                | BOEING
          'SOUTHERN TELEPHONE COMPANY, THE (INC)'        | SOUTHERN TELEPHONE CO INC | SOUTHERN TELEPHONE
          BANK OF THE WEST                               | BANK OF THE WEST         | BANK OF THE WEST
          BUSINESS MACHINES CORPORATON                   | BUSINESS MACHINES CORP   | BUSINESS MACHINES
          BUSINESS MACHINES CORPORA                      | BUSINESS MACHINES CORP   | BUSINESS MACHINES
          'SNOW ASSOCIATES, LLC, THE'                    | SNOW ASSOCIATES LLC      | SNOW ASSOCIATES
          AT&T CORP.                                     | AT AND T CORP            | AT AND T
          C&C INTERNATIONAL COMPUTERS                    | C AND C INTERNATIONAL COMPUTERS | C AND C INTERNATIONAL COMPUTERS
          CRANE & CO. INC.                               | CRANE AND CO INC         | CRANE
          CRANE CO                                       | CRANE CO                 | CRANE
          PEN-LINK, LTD.                                 | PEN LINK LTD             | PEN LINK
          L-3 COMMUNICATIONS CORPORATION                 | L3 COMMUNICATIONS CORP   | L3 COMMUNICATIONS
          AMAZON.COM, INC.                               | AMAZON COM INC           | AMAZON COM
          MOODY'S CORPORATION                            | MOODYS CORP              | MOODYS
          O'DELL SERVICE CO                              | ODELL SERVICE CO         | ODELL SERVICE
          O DELL SERVICE CO INC                          | O DELL SERVICE CO INC    | O DELL SERVICE
          MICROSOFT CORPORATION SITZ IN REDMOND CORPORATION | MICROSOFT CORP        | MICROSOFT
          PHILLIP SITZ CONSTRUCTION INC                  | PHILLIP SITZ CONSTRUCTION INC | PHILLIP SITZ CONSTRUCTION
          'AXON ENTERPRISE, INC., A DELAWARE CORPORATION' | AXON ENTERPRISE INC     | AXON ENTERPRISE
          'ACME LLC, A NEW YORK LIMITED LIABILITY COMPANY' | ACME LLC               | ACME
          UNISYS CORP /DE/                               | UNISYS CORP              | UNISYS
          ZOOM VIDEO COMMUNICATIONS INC (DE)             | ZOOM VIDEO COMMUNICATIONS INC | ZOOM VIDEO COMMUNICATIONS
          ZOOM VIDEO COMMUNICATIONS (DE)                 | ZOOM VIDEO COMMUNICATIONS DE | ZOOM VIDEO COMMUNICATIONS DE
          ACME INC (DELAWARE)                            | ACME INC                 | ACME
          'ACME, INC. - NEW YORK'                        | ACME INC                 | ACME
          ACME CORPORATION-DE                            | ACME CORP                | ACME
          ACME COMPANY OF NEW YORK                       | ACME CO OF NEW YORK      | ACME CO OF NEW YORK
          ACME INC - NORTHWEST                           | ACME INC NORTHWEST       | ACME INC NORTHWEST
          ACME INC (UK)                                  | ACME INC UK              | ACME INC UK
          FORCE 3  L.L.C.                                | FORCE 3 LLC              | FORCE 3
          3 M COMPANY                                    | 3M CO                    | 3M
          TRANSPERFECT TRANSLATIONS INTL INC             | TRANSPERFECT TRANSLATIONS INTERNATIONAL INC | TRANSPERFECT TRANSLATIONS INTERNATIONAL
          CERNER GOV'T SVCS, INC.                        | CERNER GOVERNMENT SERVICES INC | CERNER GOVERNMENT SERVICES
          SAIC INC \\DE\\                                | SAIC INC                 | SAIC
          PARAGON SOLUTIONS (US) INC                     | PARAGON SOLUTIONS US INC | PARAGON SOLUTIONS US
          THOMSON REUTERS (MARKETS) LLC                  | THOMSON REUTERS MARKETS LLC | THOMSON REUTERS MARKETS
          GRIFFITH LAND MANAGEMENT (GLM)                 | GRIFFITH LAND MANAGEMENT | GRIFFITH LAND MANAGEMENT
          WESTAT INC (1234)                              | WESTAT INC               | WESTAT
          UBER DO BRASIL TECNOLOGIA LTDA.                | UBER DO BRASIL TECNOLOGIA LTDA | UBER DO BRASIL TECNOLOGIA
          Société Générale S.A.                          | SOCIETE GENERALE SA      | SOCIETE GENERALE
          Ørsted A/S                                     | ORSTED AS                | ORSTED
          Łódź Sp. z o.o.                                | LODZ SP ZOO              | LODZ
          SAP SE                                         | SAP SE                   | SAP
          SAS INSTITUTE INC.                             | SAS INSTITUTE INC        | SAS INSTITUTE
          COMPANY INC                                    | CO INC                   | CO
          THE                                            | THE                      | THE
          INC INC                                        | INC INC                  | INC
          F5, INC.                                       | F5 INC                   | F5
          """)
  void oneNameOneStrictAndOneLooseKey(String name, String strict, String loose) {
    ParsedName parsed = Names.parse(name);
    assertEquals(strict, parsed.strict());
    assertEquals(loose, parsed.loose());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CELLCO PARTNERSHIP DBA VERIZON WIRELESS | CELLCO PARTNERSHIP | TRADING | VERIZON WIRELESS
          ACME LLC D/B/A Roadrunner, Inc.         | ACME LLC           | TRADING | Roadrunner, Inc.
          ACME LLC (DBA ROADRUNNER)               | ACME LLC           | TRADING | ROADRUNNER
          GW DE JAGER T/A GARDEN MAGIC            | GW DE JAGER        | TRADING | GARDEN MAGIC
          GW DE JAGER TRADING AS: GARDEN MAGIC    | GW DE JAGER        | TRADING | GARDEN MAGIC
          FISHERIES INC. A/K/A FISH               | FISHERIES INC      | TRADING | FISH
          BLUEWATER INC. (F/K/A DJ MANUFACTURING CORP.) | BLUEWATER INC | FORMER | DJ MANUFACTURING CORP.
          INSTITUTE OF PHOENIX INC(FORMERLY THE CLINIC  | INSTITUTE OF PHOENIX INC | FORMER | THE CLINIC
          AMQUIP CRANE, A DIVISION OF MAXIM WORKS | AMQUIP CRANE       | OWNER   | MAXIM WORKS
          'ELCAN OPTICAL, DIV OF RAYTHEON'        | ELCAN OPTICAL      | OWNER   | RAYTHEON
          ACME LLC ACQUIRED BY ROADRUNNER INC     | ACME LLC           | OWNER   | ROADRUNNER INC
          ACME LLC PREVIOUSLY KNOWN AS COYOTE     | ACME LLC           | FORMER  | COYOTE
          '(DIVISION OF FLUKE CORPORATION, WA)'   | ''                 | OWNER   | 'FLUKE CORPORATION, WA'
          'WEST, A THOMSON REUTERS BUSINESS'      | WEST A THOMSON REUTERS BUSINESS | OWNER   | THOMSON REUTERS
          """)
  void aSecondNameIsSplitOff(String name, String strict, Kind kind, String other) {
    ParsedName parsed = Names.parse(name);
    assertEquals(strict, parsed.strict());
    assertEquals(List.of(new OtherName(kind, other)), parsed.others());
  }

  @Test
  void aNameThatOnlyTellsAFormerNameHasNoKey() {
    ParsedName parsed = Names.parse("( FORMER:UNA TELECOM, INC)");
    assertTrue(parsed.isEmpty());
    assertEquals(List.of(new OtherName(Kind.FORMER, "UNA TELECOM, INC")), parsed.others());
  }

  @Test
  void aNameThatBeginsLikeAMarkIsAName() {
    assertEquals("DBA CONSULTING LLC", Names.parse("DBA CONSULTING LLC").strict());
    assertEquals("TRANSFORMER CO", Names.parse("TRANSFORMER CO").strict());
  }

  @ParameterizedTest
  @CsvSource({
    "RAYTHEON/LOCKHEED MARTIN JAVELIN JV,true",
    "A JOINT VENTURE OF TWO,true",
    "MTI-PAL-TECH JOINT VENTURE,true",
    "JV INDUSTRIAL COMPANIES LTD,true",
    "ADVENTURE LLC,false"
  })
  void jointVenturesSayTheyAre(String name, boolean venture) {
    assertEquals(venture, Names.parse(name).jointVenture());
  }

  @Test
  void blankNamesHaveNoKey() {
    assertTrue(Names.parse("  ").isEmpty());
    assertTrue(Names.parse("-").isEmpty());
    assertFalse(Names.parse("X").isEmpty());
  }

  @Test
  void parsingAKeyGivesTheSameKey() {
    for (String name : List.of("B.I. INCORPORATED", "CRANE & CO. INC.", "Łódź Sp. z o.o.")) {
      String key = Names.parse(name).strict();
      assertEquals(key, Names.parse(key).strict());
    }
  }
}

package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3M COMPANY/1 EXAMPLE RD/ST PAUL MN 55144 | 3M COMPANY | ST PAUL MN",
        "1 SOURCE CONSULTING INC/800 EXAMPLE AVE/WASHINGTON DC 20036 | 1 SOURCE CONSULTING INC | WASHINGTON DC",
        "8011ST NW/WASHINGTON DC 20536 | '' | WASHINGTON DC",
        "EXAMPLE LLC:1331956/Suite 300/RESTON VA 20190-1234 | EXAMPLE LLC | RESTON VA",
        "ATTN: SOMEBODY/EXAMPLE CORP/P.O. BOX 12/AUSTIN, TX 78701 | EXAMPLE CORP | AUSTIN TX",
        "To all Offerors/Bidders/See Schedule/AUSTIN, TX 78701 | '' | AUSTIN TX",
        "ALL PROSPECTIVE OFFERORS AND BIDDERS/AUSTIN, TX 78701 | '' | AUSTIN TX",
        "To Whom It May Concern:/AUSTIN, TX 78701 | '' | AUSTIN TX",
        "EXAMPLE LLC/1 MAIN ST/INGLEWOOD CA 9303012744 | EXAMPLE LLC | INGLEWOOD CA",
        "EXAMPLE LLC/1 MAIN ST/GREENSBORO NC 2.7406-1188 | EXAMPLE LLC | GREENSBORO NC",
        "EXAMPLE LLC/1 MAIN ST/WILKES. BARRE PA 18706 | EXAMPLE LLC | WILKES BARRE PA",
        "EXAMPLE LLC/1 MAIN ST/ST. PAUL MN 55144 | EXAMPLE LLC | ST. PAUL MN",
        "Centers for Examples and/Prevention (CEP)/Office of Buying/ATLANTA, GA 30341 | Centers for Examples and Prevention (CEP) | ATLANTA GA",
        "EXAMPLE SUPPLY,/OTHER PLACE/AUSTIN, TX 78701 | EXAMPLE SUPPLY | AUSTIN TX",
        "EXAMPLE LLC/1 Kansas Avenue/Topeka, Kansas 66611 | EXAMPLE LLC | Topeka Kansas",
        "Example Inc./Charleston, West Virginia 25301-1234 | Example Inc. | Charleston West Virginia",
        "EXAMPLE LLC/1 N Example Rd, Suite 210 • Tucson, AZ 85704 | EXAMPLE LLC | Tucson AZ",
        "N/5/1444 Example St/AUSTIN, TX 78701 | '' | AUSTIN TX",
        "EFT:/AUSTIN, TX 78701 | '' | AUSTIN TX",
        "M~S 60-1/AUSTIN, TX 78701 | '' | AUSTIN TX",
        "Bldg 1111, Example Road/AUSTIN, TX 78701 | '' | AUSTIN TX",
        "BUILDING SYSTEMS INC/AUSTIN, TX 78701 | BUILDING SYSTEMS INC | AUSTIN TX",
        "POD 10~03~2023/EXAMPLE LLC/AUSTIN, TX 78701 | EXAMPLE LLC | AUSTIN TX",
        "BORDERLAND EXAMPLE/UPFITTERS INC/AUSTIN, TX 78701 | BORDERLAND EXAMPLE UPFITTERS INC | AUSTIN TX",
        "EXAMPLE SUPPLY/Co./1 MAIN ST/AUSTIN, TX 78701 | EXAMPLE SUPPLY Co. | AUSTIN TX",
        "EXAMPLE COUNTY EMERGENCY/MANAGEMENT/1 MAIN ST/AUSTIN, TX 78701 | EXAMPLE COUNTY EMERGENCY MANAGEMENT | AUSTIN TX",
        "S-0011932/EXAMPLE COUNTY/1 MAIN ST/AUSTIN, TX 78701 | EXAMPLE COUNTY | AUSTIN TX",
        "EXAMPLE COUNTY/SHERIFF/1 MAIN ST/AUSTIN, TX 78701 | EXAMPLE COUNTY | AUSTIN TX",
        "EXAMPLE LLC/OTHER INC/AUSTIN, TX 78701 | EXAMPLE LLC | AUSTIN TX",
        "EXAMPLE GROUP/DBA OTHER INC/AUSTIN, TX 78701 | EXAMPLE GROUP | AUSTIN TX",
        "ALL VENDORS SUPPLY LLC/AUSTIN, TX 78701 | ALL VENDORS SUPPLY LLC | AUSTIN TX"
      })
  void theNameIsTheFirstLineThatIsNoStreet(String lines, String name, String city) {
    Address address =
        Address.of(Arrays.stream(lines.split("/", -1)).map(AddressTest::line).toList());
    assertEquals(name, address.name().map(Finding::value).orElse(""));
    assertEquals(Optional.of(city), address.city().map(Finding::value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example Agency/Acquisition and/Assessment Center/1 MAIN ST/AUSTIN, TX 78701 | Acquisition and Assessment Center",
        "Example Agency/Office 2/Upstate Healthcare System/AUSTIN, TX 78701 | Office 2",
        "Example Agency/Procurement Office, M~S 60-1/AUSTIN, TX 78701 | Procurement Office",
        "Example Agency/Contracting Division (Mail Stop 12)/AUSTIN, TX 78701 | Contracting Division",
        "Example Agency/Acquisition Branch - Room 5B/AUSTIN, TX 78701 | Acquisition Branch",
        "Example Agency/Building 1111, Example Road/AUSTIN, TX 78701 | ''",
        "Example Agency/Jerry Example Road/AUSTIN, TX 78701 | ''",
        "Example Embassy/Clayallee 170/14191 Berlin | ''",
        "Example Embassy/Via Esempio 121/00187 Roma | ''",
        "Example Agency/Branch 2/AUSTIN, TX 78701 | Branch 2",
        "Example Agency/AUSTIN, TX 78701 | ''"
      })
  void theSecondNameGoesOnWhereItsLineIsUnfinished(String lines, String name) {
    Address address =
        Address.of(Arrays.stream(lines.split("/", -1)).map(AddressTest::line).toList());
    assertEquals(name, address.secondName().map(Finding::value).orElse(""));
  }

  /** Of a picture: where the ZIP code was hardly read, the place was read as surely as it was. */
  @ParameterizedTest
  @CsvSource({"91950-6413, 0.2, 0.9", "91950-6413, 0.6, 0.6"})
  void thePlaceIsAsSureAsItsWords(String zip, double sure, double expected) {
    PageBox box = new PageBox(0, 0, 1, 1);
    List<Word> words = new ArrayList<>(line("NATIONAL CITY, CA").words());
    words.replaceAll(word -> new Word(word.text(), box, 0.9));
    words.add(new Word(zip, box, sure));
    Finding city = Address.of(List.of(new Segment(words))).city().orElseThrow();
    assertEquals("NATIONAL CITY CA", city.value());
    assertEquals(expected, city.words().confidence(), 1e-9);
  }

  private static Segment line(String text) {
    return new Segment(
        Arrays.stream(text.replace('~', '/').split(" ", -1))
            .map(word -> new Word(word, new PageBox(0, 0, 1, 1), 1))
            .toList());
  }
}

package disclosure.source.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.AnnouncedVendor;
import disclosure.model.RecordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Between a city abroad and its country stands its region; only there it moves the city. */
class RegionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example (Operations) Ltd., Samlesbury | Lancashire | United Kingdom | Example (Operations) Ltd. | Samlesbury, Lancashire",
        "Example Co. Ltd., Yokosuka | Kanagawa | Japan | Example Co. Ltd. | Yokosuka, Kanagawa",
        "Example Co. Ltd., High Green, Near Uxbridge | Middlesex | England | Example Co. Ltd. | High Green, Near Uxbridge, Middlesex",
        "Example Ltd., Gwangju-si | Gyeonggi-do | Republic of Korea | Example Ltd. | Gwangju-si, Gyeonggi-do",
        "ARGE Muster/Beispiel, Kaiserslautern | Rheinland-Pfalz | Germany | ARGE Muster/Beispiel | Kaiserslautern, Rheinland-Pfalz",
        "Example Corp., Saint-Laurent | Quebec Province | Canada | Example Corp. | Saint-Laurent, Quebec Province",
        "Example plc, Stevenage | Hertfordshire | England, United Kingdom | Example plc | Stevenage, Hertfordshire",
        "Example Corp., Rotary and Mission Systems, Havant | Hampshire | United Kingdom | Example Corp., Rotary and Mission Systems | Havant, Hampshire"
      })
  void a_region_stands_behind_its_city(
      String name, String city, String place, String readName, String readCity) {
    AnnouncedVendor read = Regions.withCity(vendor(name, city, place));
    assertEquals(vendor(readName, readCity, place), read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example Corp., Aerospace Division | Tokyo | Japan",
        "Example Co., Ltd. | Nagasaki | Japan",
        "Example Maritime, Submarines | Portsmouth | United Kingdom",
        "Example Inc., Naval Unit | Norfolk | Virginia",
        "Example Inc., Reno Works | Victoria | Texas"
      })
  void a_part_of_a_name_is_no_city(String name, String city, String place) {
    AnnouncedVendor printed = vendor(name, city, place);
    assertEquals(printed, Regions.withCity(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example Company, Inc., doing business as Sample, Washington, District of Columbia",
        "Example Company, Inc., doing business as Sample, Washington, D.C.",
        "Example Company, Inc., doing business as Sample, of Washington, D.C."
      })
  void the_capital_is_no_state(String printed) throws RecordException {
    AnnouncedVendor read = Subject.vendors(printed, " a contract.").get(0);
    assertEquals("Example Company, Inc., doing business as Sample", read.name());
    assertEquals("Washington", read.city());
    assertEquals(1, Subject.vendors(printed, " a contract.").size());
  }

  @Test
  void a_vendor_without_a_place_stays_as_it_is() {
    AnnouncedVendor printed = new AnnouncedVendor("Example, Kent", null, null, "", null, null);
    assertEquals(printed, Regions.withCity(printed));
  }

  private static AnnouncedVendor vendor(String name, String city, String place) {
    return new AnnouncedVendor(name, city, place, "", null, null);
  }
}

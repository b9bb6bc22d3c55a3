package disclosure.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes a contracts file of any number of rows that looks like the publisher's: 297 columns, about
 * 2.6 KB a row, 11 agencies of which ICE awards about 1 %, vendors by Zipf's law, 2.5 actions an
 * award, 4 % vehicles with orders of several agencies under them, quoted commas, quotation marks
 * and line breaks in descriptions, negative and zero obligations, no key twice. The same seed gives
 * the same bytes. Its companies and awards do not exist.
 */
final class ContractFile {
  private static final int OPEN_AWARDS = 4_096;
  private static final byte[] NONE = ascii("-NONE-");
  private static final byte[] AWARD = ascii("CONT_AWD_");
  private static final byte[] VEHICLE = ascii("CONT_IDV_");
  private static final byte[] PERMALINK = ascii("https://www.usaspending.gov/award/");
  private static final byte[][] ACTION_TYPES = {
    ascii("C,FUNDING ONLY ACTION,"),
    ascii("M,OTHER ADMINISTRATIVE ACTION,"),
    ascii("G,EXERCISE AN OPTION,"),
    ascii("B,SUPPLEMENTAL AGREEMENT FOR WORK WITHIN SCOPE,")
  };

  private final SplittableRandom random;
  private final Pools pools;
  private final byte[][][] agencies;
  private final byte[][] agencyCodes;
  private final byte[][] piids;
  private final int[] agencyDraw = new int[10_000];
  private final Zipf vendors;
  private final byte[] vehicleType;
  private final byte[][] awardTypes;
  private final OpenAward[] open = new OpenAward[OPEN_AWARDS];
  private final OpenAward[] vehicles = new OpenAward[512];
  private int awards;
  private int vehicleCount;

  private ContractFile(Header header, long seed) {
    random = new SplittableRandom(seed);
    pools = new Pools(header, random.split());
    agencies = Agency.pairs(header);
    agencyCodes = Agency.ALL.stream().map(Agency::codeBytes).toArray(byte[][]::new);
    piids = Agency.ALL.stream().map(Agency::piidBytes).toArray(byte[][]::new);
    vendors = new Zipf(Pools.VENDORS, 1.05, random.split());
    vehicleType =
        types(
            header,
            Map.of(
                "award_or_idv_flag",
                "IDV",
                "idv_type_code",
                "B",
                "idv_type",
                "IDC",
                "multiple_or_single_award_idv_code",
                "S",
                "multiple_or_single_award_idv",
                "SINGLE AWARD",
                "type_of_idc_code",
                "B",
                "type_of_idc",
                "INDEFINITE DELIVERY / INDEFINITE QUANTITY",
                "type_of_contract_pricing_code",
                "1",
                "type_of_contract_pricing",
                "ORDER DEPENDENT"));
    awardTypes =
        new byte[][] {
          award(header, "C", "DELIVERY ORDER"),
          award(header, "B", "PURCHASE ORDER"),
          award(header, "D", "DEFINITIVE CONTRACT")
        };
    drawAgencies();
  }

  /** Writes {@code rows} rows under the header of {@code sample}; returns the bytes written. */
  static long write(Path file, Path sample, long rows, long seed) throws IOException {
    Header header = Header.of(sample);
    try (OutputStream out = Files.newOutputStream(file)) {
      RowBytes bytes = new RowBytes(out);
      bytes.put((String.join(",", header.columns()) + "\n").getBytes(StandardCharsets.UTF_8));
      ContractFile contracts = new ContractFile(header, seed);
      for (long row = 0; row < rows; row++) {
        bytes.begin();
        contracts.row(bytes);
      }
      bytes.flush();
      return bytes.written();
    }
  }

  private static byte[] types(Header header, Map<String, String> values) {
    return header.stretch("award_or_idv_flag", "type_of_contract_pricing", values, "");
  }

  private static byte[] award(Header header, String code, String name) {
    return types(
        header,
        Map.of(
            "award_or_idv_flag",
            "AWARD",
            "award_type_code",
            code,
            "award_type",
            name,
            "type_of_contract_pricing_code",
            "J",
            "type_of_contract_pricing",
            "FIRM FIXED PRICE"));
  }

  private void drawAgencies() {
    int at = 0;
    for (int agency = 0; agency < Agency.ALL.size(); agency++) {
      for (int i = 0; i < Agency.ALL.get(agency).share(); i++) {
        agencyDraw[at++] = agency;
      }
    }
    if (at != agencyDraw.length) {
      throw new IllegalStateException("the agencies' shares add up to " + at);
    }
  }

  /** One more action of an award that is still running; one in 2.5 is its last. */
  private void row(RowBytes row) {
    int slot = random.nextInt(OPEN_AWARDS);
    OpenAward award = open[slot];
    if (award == null) {
      award = begin();
      open[slot] = award;
    }
    award.act(random);
    write(row, award);
    if (random.nextInt(5) < 2) {
      open[slot] = null;
    }
  }

  private OpenAward begin() {
    int agency = agencyDraw[random.nextInt(agencyDraw.length)];
    boolean vehicle = random.nextInt(25) == 0;
    OpenAward parent =
        vehicle || vehicleCount == 0 || random.nextBoolean()
            ? null
            : vehicles[random.nextInt(Math.min(vehicleCount, vehicles.length))];
    int funding = random.nextInt(20) == 0 ? agencyDraw[random.nextInt(10_000)] : agency;
    int vendor = parent == null ? vendors.next(random) : parent.vendor;
    OpenAward award = new OpenAward(awards++, agency, funding, vendor, vehicle, parent, random);
    if (vehicle) {
      vehicles[vehicleCount++ % vehicles.length] = award;
    }
    return award;
  }

  private void write(RowBytes row, OpenAward award) {
    keys(row, award);
    money(row, award);
    dates(row, award);
    row.put(agencies[award.agency][award.funding])
        .put(pools.vendors[award.vendor])
        .put(pools.performed[award.look % pools.performed.length])
        .put(
            award.vehicle ? vehicleType : awardTypes[award.parent != null ? 0 : 1 + award.look % 2])
        .put(pools.phrases[award.action == 0 ? award.phrase : random.nextInt(pools.phrases.length)])
        .put(',')
        .put(pools.phrases[award.phrase])
        .put(',')
        .put(ACTION_TYPES[random.nextInt(ACTION_TYPES.length)])
        .put(',')
        .put('1')
        .put(',')
        .put(pools.bought[award.look % pools.bought.length])
        .put(pools.terms[award.look % pools.terms.length])
        .put(pools.businessFlags[award.vendor % pools.businessFlags.length])
        .put(PERMALINK);
    awardKey(row, award);
    row.put('/').put(',').day(award.day).put(',').day(award.day + 2).put('\n');
  }

  private void keys(RowBytes row, OpenAward award) {
    row.put(agencyCodes[award.agency]).put('_');
    row.put(award.parent == null ? NONE : agencyCodes[award.parent.agency]).put('_');
    piid(row, award);
    row.put('_');
    modification(row, award);
    row.put('_');
    parentPiid(row, award);
    row.put('_').put('0').put(',');
    awardKey(row, award);
    row.put(',');
    piid(row, award);
    row.put(',');
    modification(row, award);
    row.put(',').put('0').put(',');
    if (award.parent == null) {
      row.put(',').put(',').put(',').put(',');
      return;
    }
    row.put(agencyCodes[award.parent.agency]).put(',').put(',');
    piid(row, award.parent);
    row.put(',').put('0').put(',');
  }

  private void awardKey(RowBytes row, OpenAward award) {
    row.put(award.vehicle ? VEHICLE : AWARD);
    piid(row, award);
    row.put('_').put(agencyCodes[award.agency]);
    if (award.vehicle) {
      return;
    }
    row.put('_');
    parentPiid(row, award);
    row.put('_').put(award.parent == null ? NONE : agencyCodes[award.parent.agency]);
  }

  private void parentPiid(RowBytes row, OpenAward award) {
    if (award.parent == null) {
      row.put(NONE);
    } else {
      piid(row, award.parent);
    }
  }

  private void piid(RowBytes row, OpenAward award) {
    row.put(piids[award.agency]).put('2').put('5');
    row.put(award.vehicle ? 'D' : award.parent == null ? 'C' : 'F').number(award.number, 8);
  }

  private static void modification(RowBytes row, OpenAward award) {
    if (award.action == 0) {
      row.put('0');
    } else {
      row.put('P').number(award.action, 5);
    }
  }

  private static void money(RowBytes row, OpenAward award) {
    row.money(award.obligation).put(',').money(award.total).put(',');
    if (award.look % 2 == 0) {
      row.money(Math.max(0, award.total / 2));
    }
    row.put(',').money(award.obligation).put(',').money(award.total).put(',');
    row.money(award.obligation).put(',').money(award.ceiling);
    row.put(',').put('Q').put(',').put(',').put(',').put(',').put(',');
  }

  private static void dates(RowBytes row, OpenAward award) {
    int fiscalYear = 2000 + (award.day + 92) / 365;
    row.day(award.day).put(',').number(fiscalYear, 4).put(',').day(award.start).put(',');
    if (!award.vehicle) {
      row.day(award.start + award.days);
    }
    row.put(',');
    if (!award.vehicle) {
      row.day(award.start + award.days + 365);
    }
    row.put(',');
    if (award.vehicle) {
      row.day(award.start + 1_826);
    }
    row.put(',').put(',');
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import disclosure.model.CodeName;
import disclosure.model.Origin;
import disclosure.model.SourceAward;
import disclosure.model.SourceSubaward;
import disclosure.model.Vendor;
import disclosure.reference.Alias.Kind;
import disclosure.reference.Reseller;
import disclosure.store.ShardWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardMatcherTest {
  private static final ShardMatcher MATCHER =
      new ShardMatcher(
          new Facts()
              .company("oracle", "Oracle")
              .dated("oracle", "SUN MICROSYSTEMS, INC.", Kind.ACQUIRED, "2010-01-27", null)
              .product("oracle", "ORACLE")
              .seller("mythics", "MYTHICS, LLC", Reseller.Kind.RESELLER)
              .reference());

  @TempDir Path folder;

  @Test
  void verdictsAndMentionsAreWrittenBesideTheShard() throws IOException {
    try (ShardWriter writer = new ShardWriter(folder, 1, text -> true)) {
      writer.write(award(1, "Sun Microsystems  Inc", "SERVERS"), false);
      writer.write(award(2, "MYTHICS LLC", "Oracle licenses,\n\"gold\" support"), false);
      writer.write(award(3, "JOES PIZZA", "ORACLE TRAINING"), false);
      writer.write(subaward(4, "MYTHICS LLC", "oracle cloud"), false);
    }
    MATCHER.match(folder);
    assertEquals(
        """
        vendor_ref,kind,reseller_id,company_id,relation,tier,confidence,state,reason,quote,field,valid_from,valid_to,rule_version
        4294967296,operating,,oracle,subsidiary,N,0.98,linked,"“Sun Microsystems Inc” is the registered name of a company that Oracle bought (SUN MICROSYSTEMS, INC.), from 2010-01-27 on.",Sun Microsystems  Inc,name,2010-01-27,,7.3-test
        4294967297,reseller,mythics,,,,,,,,,,,7.3-test
        """
            .replace("\n", "\r\n"),
        Files.readString(folder.resolve("vendor_match.csv")).replaceAll("\r?\n", "\r\n"));
    assertEquals(
        """
        slice,number,record,award_key,product_id,company_id,field,quote,doubt,rule_version
        0,2,award,CONT_AWD_P2_7012_-NONE-_-NONE-,oracle,oracle,description,Oracle,,7.3-test
        0,3,award,CONT_AWD_P3_7012_-NONE-_-NONE-,oracle,oracle,description,ORACLE,it is named as a subject to be taught,7.3-test
        0,4,subaward,CONT_AWD_P4_7012_-NONE-_-NONE-,oracle,oracle,description,oracle,,7.3-test
        """
            .replace("\n", "\r\n"),
        Files.readString(folder.resolve("mention.csv")).replaceAll("\r?\n", "\r\n"));
  }

  @Test
  void matchingTwiceWritesTheSameBytes() throws IOException {
    try (ShardWriter writer = new ShardWriter(folder, 0, text -> true)) {
      writer.write(award(1, "MYTHICS LLC", "ORACLE LICENSES"), false);
    }
    MATCHER.match(folder);
    String once = Files.readString(folder.resolve("mention.csv"));
    MATCHER.match(folder);
    assertEquals(once, Files.readString(folder.resolve("mention.csv")));
  }

  @Test
  void aShardWithNothingToTellGetsNoFiles() throws IOException {
    try (ShardWriter writer = new ShardWriter(folder, 0, text -> true)) {
      writer.write(award(1, "JOES PIZZA", "PIZZA"), false);
    }
    MATCHER.match(folder);
    assertFalse(Files.exists(folder.resolve("vendor_match.csv")));
    assertFalse(Files.exists(folder.resolve("mention.csv")));
  }

  private static SourceAward award(int number, String vendor, String description) {
    return ShardAwards.award(number, Vendor.named(vendor), description);
  }

  private static SourceSubaward subaward(int number, String vendor, String description) {
    return new SourceSubaward(
        new Origin(0, number),
        ShardAwards.ref(number),
        null,
        null,
        null,
        null,
        null,
        ShardAwards.NOBODY,
        Vendor.named("JOES PIZZA"),
        Vendor.named(vendor),
        description,
        CodeName.ABSENT,
        null,
        List.of());
  }
}

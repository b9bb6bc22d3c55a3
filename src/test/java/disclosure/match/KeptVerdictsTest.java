package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import disclosure.model.Vendor;
import disclosure.reference.Alias.Kind;
import disclosure.reference.Identifier;
import disclosure.reference.Reference;
import disclosure.store.ShardWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts that are kept for the vendors met again: they may never change what is written. */
class KeptVerdictsTest {
  private static final Reference REFERENCE =
      new Facts()
          .company("ibm", "IBM")
          .company("oracle", "Oracle")
          .coined("oracle", "ORACLE AMERICA, INC.", Kind.LEGAL)
          .coined("oracle", "NETSUITE", Kind.BRAND)
          .coined("ibm", "TRIRIGA, INC.", Kind.ACQUIRED)
          .number("oracle", Identifier.Kind.UEI, "ORACLEUEI001", "ORACLE AMERICA, INC.")
          .number("oracle", Identifier.Kind.DUNS, "001001001", "ORACLE AMERICA, INC.")
          .number("oracle", Identifier.Kind.CAGE, "0RCL1", "ORACLE AMERICA, INC.")
          .reference();

  /** Each differs from the first in one field. */
  private static final List<Vendor> ALIKE =
      List.of(
          vendor(null, null, null, "NETSUITE GOVERNMENT", null, null, null, null, null),
          vendor("ORACLEUEI001", null, null, "NETSUITE GOVERNMENT", null, null, null, null, null),
          vendor(null, "001001001", null, "NETSUITE GOVERNMENT", null, null, null, null, null),
          vendor(null, null, "0RCL1", "NETSUITE GOVERNMENT", null, null, null, null, null),
          vendor(null, null, null, "TRIRIGA INC", null, null, null, null, null),
          vendor(null, null, null, "NETSUITE GOVERNMENT", "TRIRIGA INC", null, null, null, null),
          vendor(null, null, null, "NETSUITE GOVERNMENT", null, "ORACLEUEI001", null, null, null),
          vendor(null, null, null, "NETSUITE GOVERNMENT", null, null, "001001001", null, null),
          vendor(
              null,
              null,
              null,
              "NETSUITE GOVERNMENT",
              null,
              null,
              null,
              "ORACLE AMERICA INC",
              null),
          vendor(null, null, null, "NETSUITE GOVERNMENT", null, null, null, null, "DEU"));

  @TempDir Path folder;

  @Test
  void vendorsThatDifferInOneFieldKeepTheirOwnVerdicts() throws IOException {
    assertEquals(
        matched("fresh", new ShardMatcher(REFERENCE, 0), ALIKE),
        matched("kept", new ShardMatcher(REFERENCE), ALIKE));
  }

  @Test
  void aNumberOrAnotherNameMakesAnotherVerdict() throws IOException {
    ShardMatcher matcher = new ShardMatcher(REFERENCE);
    String bare = matched("bare", matcher, ALIKE.subList(0, 1));
    for (int i : List.of(1, 4, 8)) {
      assertNotEquals(bare, matched("other" + i, matcher, List.of(ALIKE.get(i))));
    }
    assertEquals(bare, matched("again", matcher, ALIKE.subList(0, 1)));
  }

  @Test
  void aFullStoreIsBegunAnewWithoutATrace() throws IOException {
    List<Vendor> many =
        IntStream.range(0, 40).mapToObj(i -> ALIKE.get(i * 7 % ALIKE.size())).toList();
    String fresh = matched("fresh", new ShardMatcher(REFERENCE, 0), many);
    for (int most : List.of(1, 2, 3, 7, 1000)) {
      ShardMatcher matcher = new ShardMatcher(REFERENCE, most);
      assertEquals(fresh, matched("first" + most, matcher, many));
      assertEquals(fresh, matched("second" + most, matcher, many));
    }
  }

  private String matched(String name, ShardMatcher matcher, List<Vendor> vendors)
      throws IOException {
    Path shard = Files.createDirectory(folder.resolve(name));
    try (ShardWriter writer = new ShardWriter(shard, 0, text -> true)) {
      for (int i = 0; i < vendors.size(); i++) {
        writer.write(ShardAwards.award(i, vendors.get(i), "PIZZA"), false);
      }
    }
    matcher.match(shard);
    return Files.readString(shard.resolve("vendor_match.csv"));
  }

  private static Vendor vendor(@Nullable String... fields) {
    return new Vendor(
        fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], fields[7],
        fields[8], null, null);
  }
}

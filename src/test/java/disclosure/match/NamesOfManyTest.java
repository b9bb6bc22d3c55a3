package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.Vendor;
import disclosure.reference.Alias.Kind;
import disclosure.reference.Identifier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that several own, that several bear, and names that a source cut short. */
class NamesOfManyTest {
  private static final VendorMatcher MATCHER =
      new VendorMatcher(
          new Facts()
              .company("aware", "Aware")
              .shared("aware", "AWARE, INC.", Kind.LEGAL)
              .number("aware", Identifier.Kind.UEI, "AWAREUEI0001", "AWARE, INC.")
              .company("leidos", "Leidos")
              .common("leidos", "ASPEN SYSTEMS CORPORATION", Kind.ACQUIRED)
              .common("leidos", "ASPEN MEDICAL SYSTEMS CORPORATION", Kind.ACQUIRED)
              .company("oak", "Giant Oak")
              .common("oak", "GIANT OAK, INC.", Kind.LEGAL)
              .company("sikorsky", "Sikorsky")
              .coined("sikorsky", "SIKORSKY", Kind.BRAND)
              .company("kpmg", "KPMG")
              .coined("kpmg", "KPMG LLP", Kind.LEGAL)
              .company("ibm", "IBM")
              .coined("ibm", "INTERNATIONAL BUSINESS MACHINES CORPORATION", Kind.LEGAL)
              .number(
                  "ibm",
                  Identifier.Kind.UEI,
                  "IBMUEI000001",
                  "INTERNATIONAL BUSINESS MACHINES CORPORATION")
              .company("lockheed", "Lockheed Martin")
              .coined("lockheed", "LOCKHEED MARTIN CORPORATION", Kind.LEGAL)
              .coined("lockheed", "LONGBOW LLC", Kind.VENTURE)
              .company("northrop", "Northrop Grumman")
              .coined("northrop", "NORTHROP GRUMMAN INFORMATION TECHNOLOGY, INC.", Kind.SUBSIDIARY)
              .coined("northrop", "LONGBOW LLC", Kind.VENTURE)
              .reference());

  @Test
  void aJointVentureOnTheListIsEveryOwnersQuestionAndNobodysLink() {
    assertEquals(
        List.of(
            "review lockheed R “LONGBOW, L.L.C.” is a joint venture of Lockheed Martin with others.",
            "review northrop R “LONGBOW, L.L.C.” is a joint venture of Northrop Grumman with others."),
        said(Vendor.named("LONGBOW, L.L.C.")));
  }

  @Test
  void theParentOfAJointVentureDoesNotMakeItTheParents() {
    assertEquals(
        "review lockheed P",
        said(vendor("LONGBOW LLC", null, "LOCKHEED MARTIN CORPORATION")).get(0).substring(0, 17));
  }

  @Test
  void aNameThatStrangersAreRegisteredUnderIsAskedAboutUnlessTheNumberTells() {
    assertEquals(
        List.of(
            "review aware R “AWARE, INC.” is a name that unrelated vendors bear too; it is also the"
                + " registered name of Aware (AWARE, INC.)."),
        said(Vendor.named("AWARE, INC.")));
    assertEquals(
        List.of("linked aware I UEI AWAREUEI0001 is that of Aware (AWARE, INC.)."),
        said(vendor("AWARE, INC.", "AWAREUEI0001", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "INTERNATIONAL BUSINESS MACHINE, linked ibm L",
    "NORTHROP GRUMMAN INFORMATION T, linked northrop L",
    "NORTHROP GRUMMAN INFORMATION TECHNO, linked northrop L",
    "INTERNATIONAL BUSINESS MACHIN, ''",
    "INTERNATIONAL BUSINESS MACHINERY, ''",
    "INTERNATIONAL BUSINESS MACHETE, ''"
  })
  void aNameCutWithinAWordIsTheOneThatGoesOn(String name, String verdict) {
    List<String> said = said(Vendor.named(name));
    assertEquals(verdict, said.isEmpty() ? "" : said.get(0).replaceAll(" “.*", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "ASPEN SYSTEMS CORP, linked leidos N",
    "ASPEN SYSTEMS, linked leidos L",
    "ASPEN SYSTEMS INC, review leidos L",
    "ASPEN MEDICAL SYSTEMS INC, linked leidos L"
  })
  void oneCommonWordUnderAnotherLegalFormIsAskedAbout(String name, String verdict) {
    assertEquals(verdict, said(Vendor.named(name)).get(0).replaceAll(" “.*", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "GIANT OAK CORPORATION, linked oak L",
    "GIANT OAK, linked oak L",
    "GIANT OAK LLC, review oak L",
    "GIANT OAK LP, review oak L",
    "GIANT OAK LTD, review oak L",
    "SIKORSKY LLC, linked sikorsky L",
    "SIKORSKY PLLC, review sikorsky L",
    "'SIKORSKY, P.C.', review sikorsky L",
    "SIKORSKY LLP, review sikorsky L",
    "KPMG L.L.P., linked kpmg N"
  })
  void anotherKindOfBodyIsAskedAbout(String name, String verdict) {
    assertEquals(verdict, said(Vendor.named(name)).get(0).replaceAll(" “.*", ""));
  }

  @Test
  void aCutNameDoesNotContradictItsNumber() {
    assertEquals(
        List.of(
            "linked ibm I UEI IBMUEI000001 is that of IBM (INTERNATIONAL BUSINESS MACHINES"
                + " CORPORATION)."),
        said(vendor("INTERNATIONAL BUSINESS MACHINE", "IBMUEI000001", null)));
  }

  private static Vendor vendor(String name, @Nullable String uei, @Nullable String parentName) {
    return new Vendor(uei, null, null, name, null, null, null, parentName, null, null, null);
  }

  private static List<String> said(Vendor vendor) {
    return MATCHER.match(vendor).stream()
        .map(
            match ->
                "%s %s %s %s"
                    .formatted(
                        match.state().name().toLowerCase(Locale.ROOT),
                        match.companyId(),
                        match.tier(),
                        match.reason()))
        .toList();
  }
}

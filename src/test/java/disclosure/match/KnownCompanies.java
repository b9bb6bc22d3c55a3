package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.Vendor;
import disclosure.model.VendorMatch;
import disclosure.reference.Alias.Kind;
import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import disclosure.reference.Identifier;
import disclosure.reference.Reseller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small reference of companies, aliases, resellers and decisions, and vendors to match with it.
 */
final class KnownCompanies {
  static final VendorMatcher MATCHER =
      new VendorMatcher(
          new Facts()
              .company("amazon", "Amazon")
              .common("amazon", "AMAZON", Kind.BRAND)
              .coined("amazon", "AMAZON WEB SERVICES, INC.", Kind.SUBSIDIARY)
              .company("anduril", "Anduril Industries")
              .coined("anduril", "ANDURIL", Kind.BRAND)
              .coined("anduril", "ANDURIL INDUSTRIES, INC.", Kind.LEGAL)
              .company("alphabet", "Alphabet (Google)")
              .common("alphabet", "ALPHABET INC.", Kind.LEGAL)
              .coined("alphabet", "GOOGLE LLC", Kind.SUBSIDIARY)
              .coined("alphabet", "GOOGLE", Kind.BRAND)
              .company("apple", "Apple")
              .common("apple", "APPLE INC.", Kind.LEGAL)
              .common("apple", "APPLE", Kind.BRAND)
              .company("babel-street", "Babel Street")
              .coined("babel-street", "BABEL STREET LLC", Kind.LEGAL)
              .company("crane", "Crane")
              .common("crane", "CRANE CO", Kind.LEGAL)
              .company("grayshift", "Grayshift")
              .dated("grayshift", "GRAYSHIFT, LLC", Kind.LEGAL, null, "2023-04-30")
              .company("magnet", "Magnet Forensics")
              .dated("magnet", "GRAYSHIFT, LLC", Kind.ACQUIRED, "2023-05-01", null)
              .company("ibm", "IBM")
              .common("ibm", "IBM", Kind.BRAND)
              .dated("ibm", "TRIRIGA INC", Kind.ACQUIRED, "2011-04-01", null)
              .company("informatica", "Informatica")
              .coined("informatica", "INFORMATICA LLC", Kind.LEGAL)
              .company("lockheed", "Lockheed Martin")
              .coined("lockheed", "LOCKHEED MARTIN", Kind.BRAND)
              .company("motorola", "Motorola Solutions")
              .coined("motorola", "MOTOROLA SOLUTIONS, INC.", Kind.LEGAL)
              .number("motorola", Identifier.Kind.UEI, "MOTOUEI00001", "MOTOROLA SOLUTIONS, INC.")
              .number("motorola", Identifier.Kind.CAGE, "0MOTO", "MOTOROLA SOLUTIONS, INC.")
              .company("nve", "NVE")
              .coined("nve", "NVE CORP", Kind.LEGAL)
              .company("oracle", "Oracle")
              .common("oracle", "ORACLE", Kind.BRAND)
              .common("oracle", "ORACLE CORPORATION", Kind.LEGAL)
              .common("oracle", "ORACLE AMERICA, INC.", Kind.SUBSIDIARY)
              .company("palantir", "Palantir")
              .coined("palantir", "PALANTIR", Kind.BRAND)
              .coined("palantir", "PALANTIR TECHNOLOGIES INC.", Kind.LEGAL)
              .company("rtx", "RTX")
              .coined("rtx", "UNITED TECHNOLOGIES CORPORATION", Kind.FORMER)
              .coined("rtx", "ROCKWELL COLLINS, INC.", Kind.ACQUIRED)
              .seller("carahsoft", "CARAHSOFT TECHNOLOGY CORP.", Reseller.Kind.RESELLER)
              .seller("emergent", "EMERGENT, LLC", Reseller.Kind.RESELLER)
              .seller("leidos", "LEIDOS, INC.", Reseller.Kind.INTEGRATOR)
              .decided(
                  SubjectKind.NAME_KEY,
                  "PALANTIR.NET INC",
                  "PALANTIR.NET INC",
                  "palantir",
                  Verdict.REJECTED)
              .decided(
                  SubjectKind.VENDOR_ID,
                  "DECIDEDUEI01",
                  "SKYBOX LABS LLC",
                  "alphabet",
                  Verdict.LINKED)
              .reference());

  private KnownCompanies() {}

  static Vendor vendor(String name, @Nullable String uei, @Nullable String parentName) {
    return new Vendor(uei, null, null, name, null, null, null, parentName, null, null, null);
  }

  static VendorMatch only(List<VendorMatch> matches) {
    assertEquals(1, matches.size(), matches.toString());
    return matches.get(0);
  }
}

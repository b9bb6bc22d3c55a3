package disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can see. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("disclosure");

  /** Libraries with one home. */
  private static final Map<String, List<String>> HOMES =
      Map.of(
          "pipeline", List.of("org.apache.beam..", "org.apache.flink..", "org.apache.spark.."),
          "publish", List.of("java.sql..", "org.duckdb.."),
          "fetch", List.of("java.net.http.."),
          "document", List.of("org.apache.pdfbox.."),
          "cli", List.of("picocli.."));

  @Test
  void everyRoomHasItsFloor() {
    Set<String> unknown = new TreeSet<>();
    CLASSES.forEach(found -> unknown.add(Floors.room(found)));
    unknown.removeAll(Floors.OF_ROOMS.keySet());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void importsOnlyGoDown() {
    classes().should(new Floors()).check(CLASSES);
  }

  @Test
  void noTwoPackagesImportEachOther() {
    slices().matching("disclosure.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void librariesStayInTheirHome() {
    HOMES.forEach(
        (room, libraries) ->
            noClasses()
                .that()
                .resideOutsideOfPackage("disclosure." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES));
  }

  @Test
  void theModelKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage("disclosure.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("disclosure.model", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void onlyFetchingAndProgressReadTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("disclosure.fetch..", "disclosure.cli..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("reads the clock", ArchitectureTest::readsTheClock))
        .check(CLASSES);
  }

  private static boolean readsTheClock(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    boolean ofTime = owner.getPackageName().equals("java.time");
    return ofTime
        ? call.getName().matches("now|system.*")
        : owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
  }

  @Test
  void onlyFetchingUsesChance() {
    noClasses()
        .that()
        .resideOutsideOfPackage("disclosure.fetch..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, ThreadLocalRandom.class)
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Math.class, "random")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Processor|Impl|Info|Data)")
        .check(CLASSES);
  }
}

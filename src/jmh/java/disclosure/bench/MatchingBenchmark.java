package disclosure.bench;

import disclosure.match.VendorMatcher;
import disclosure.model.Vendor;
import disclosure.reference.Alias;
import disclosure.reference.Company;
import disclosure.reference.Interval;
import disclosure.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Matches a million distinct made-up vendors against a hundred thousand made-up aliases, on as many
 * threads as the machine has cores; {@code scripts/bench-matching} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx1500m")
public class MatchingBenchmark {
  private static final int SEED = 7;
  private static final int WORDS = 40_000;
  private static final String SYLLABLES = "BADELOMIRUNTASPOVEXGALKIWOZENDU";
  private static final List<String> FORMS =
      List.of("INC", "INC.", "LLC", "L.L.C.", "CORP", "CORPORATION", "CO", "LTD");

  @Param("1000000")
  private int vendors;

  @Param("100000")
  private int aliases;

  private List<String> names = List.of();
  private VendorMatcher matcher = new VendorMatcher(reference(List.of()));

  /** Makes the names: the same ones on every run. */
  @Setup
  public void make() {
    Random random = new Random(SEED);
    List<String> words = IntStream.range(0, WORDS).mapToObj(at -> word(random)).toList();
    List<Alias> known = new ArrayList<>(aliases);
    Set<String> taken = new LinkedHashSet<>();
    while (known.size() < aliases) {
      String name = name(words, random);
      if (taken.add(name)) {
        known.add(alias(name, known.size()));
      }
    }
    Set<String> distinct = new LinkedHashSet<>();
    while (distinct.size() < vendors) {
      boolean borne = random.nextInt(20) == 0;
      distinct.add(
          borne
              ? known.get(random.nextInt(known.size())).name() + " " + form(random)
              : name(words, random) + " " + form(random));
    }
    names = List.copyOf(distinct);
    matcher = new VendorMatcher(reference(known));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      int at = random.nextInt(SYLLABLES.length() - 2);
      word.append(SYLLABLES, at, at + 2);
    }
    return word.toString();
  }

  /** Common words come often, as they do in names. */
  private static String name(List<String> words, Random random) {
    StringBuilder name = new StringBuilder();
    for (int count = 2 + random.nextInt(3); count > 0; count--) {
      double share = random.nextDouble();
      name.append(name.length() == 0 ? "" : " ")
          .append(words.get((int) (share * share * share * words.size())));
    }
    return name.toString();
  }

  private static String form(Random random) {
    return FORMS.get(random.nextInt(FORMS.size()));
  }

  private static Alias alias(String name, int number) {
    return new Alias(
        "company-" + number / 5,
        name,
        Alias.Kind.SUBSIDIARY,
        number % 2 == 0 ? Alias.Distinctiveness.COINED : Alias.Distinctiveness.COMMON,
        Interval.ALWAYS,
        "https://example.org/");
  }

  private static Reference reference(List<Alias> known) {
    List<Company> companies =
        known.stream()
            .map(Alias::companyId)
            .distinct()
            .map(id -> new Company(id, id, null, null, "other", "https://example.org/"))
            .toList();
    return new Reference(
        companies, known, List.of(), List.of(), List.of(), List.of(), List.of(), "made-up");
  }

  /** How many of the vendors some rule speaks of. */
  @Benchmark
  public long match() {
    return names.parallelStream()
        .filter(name -> !matcher.verdict(Vendor.named(name)).isSilent())
        .count();
  }
}

package disclosure.pipeline;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import disclosure.reference.Reference;
import disclosure.reference.ReferenceFolder;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

/** Workers share a matcher as long as their reference data are the same. */
class SharedMatcherTest {
  private static final Reference NOTHING =
      new Reference(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "0");

  private final Carried<Reference> reference =
      Carried.of(ReferenceFolder.load(Path.of("data/reference")));

  @Test
  void workersShareOne() {
    assertSame(
        SharedMatcher.of(reference),
        SharedMatcher.of(SerializableUtils.ensureSerializable(reference)));
  }

  @Test
  void otherReferenceDataHaveTheirOwn() {
    assertNotSame(SharedMatcher.of(reference), SharedMatcher.of(Carried.of(NOTHING)));
  }
}

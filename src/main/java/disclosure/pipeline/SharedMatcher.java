package disclosure.pipeline;

import disclosure.match.ShardMatcher;
import disclosure.reference.Reference;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** One matcher for all workers of a process: it is thread-safe, and making it takes a while. */
final class SharedMatcher {
  private static @Nullable Carried<Reference> madeOf;
  private static SoftReference<ShardMatcher> made = new SoftReference<>(null);

  private SharedMatcher() {}

  /** The matcher of these reference data; the last one made is kept. */
  static synchronized ShardMatcher of(Carried<Reference> reference) {
    ShardMatcher known = made.get();
    if (known != null && madeOf != null && madeOf.isSame(reference)) {
      return known;
    }
    ShardMatcher matcher = new ShardMatcher(reference.value());
    madeOf = reference;
    made = new SoftReference<>(matcher);
    return matcher;
  }
}

package disclosure.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Period of performance as of the record; {@code orderingEnd} only for vehicles. */
public record Period(
    @Nullable LocalDate start,
    @Nullable LocalDate currentEnd,
    @Nullable LocalDate potentialEnd,
    @Nullable LocalDate orderingEnd)
    implements Serializable {

  /** Nothing stated. */
  public static final Period ABSENT = new Period(null, null, null, null);
}

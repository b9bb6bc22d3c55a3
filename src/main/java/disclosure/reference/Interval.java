package disclosure.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact holds; both ends belong to it.
 *
 * @param from first day, or null for always
 * @param to last day, or null for still
 */
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

  /** Always and still. */
  public static final Interval ALWAYS = new Interval(null, null);

  public Interval {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(to + " lies before " + from);
    }
  }

  /** Whether the fact holds on {@code day}. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether the fact still holds. */
  public boolean isOpen() {
    return to == null;
  }

  /** Whether the two share a day. */
  public boolean overlaps(Interval other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  /** Whether the two share a day or follow each other without a gap. */
  public boolean touches(Interval other) {
    return overlaps(other) || follows(other) || other.follows(this);
  }

  private boolean endsBefore(Interval other) {
    return to != null && other.from != null && to.isBefore(other.from);
  }

  private boolean follows(Interval other) {
    return other.to != null && from != null && other.to.plusDays(1).equals(from);
  }

  /** The days of both; empty where they share none. */
  public Optional<Interval> shared(Interval other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate first =
        from == null || other.from == null ? either(from, other.from) : max(from, other.from);
    LocalDate last = to == null || other.to == null ? either(to, other.to) : min(to, other.to);
    return Optional.of(new Interval(first, last));
  }

  /** The shortest interval that holds both. */
  public Interval hull(Interval other) {
    LocalDate first = from == null || other.from == null ? null : min(from, other.from);
    LocalDate last = to == null || other.to == null ? null : max(to, other.to);
    return new Interval(first, last);
  }

  /** The days of this one that are not in {@code other}, in order. */
  public List<Interval> minus(Interval other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Interval> rest = new ArrayList<>(2);
    if (other.from != null && (from == null || from.isBefore(other.from))) {
      rest.add(new Interval(from, other.from.minusDays(1)));
    }
    if (other.to != null && (to == null || to.isAfter(other.to))) {
      rest.add(new Interval(other.to.plusDays(1), to));
    }
    return rest;
  }

  /** As a clause that can follow a sentence: {@code , from 2011-04-01 on}; empty for always. */
  public String clause() {
    if (from == null) {
      return to == null ? "" : ", until " + to;
    }
    return to == null ? ", from " + from + " on" : ", from " + from + " to " + to;
  }

  private static @Nullable LocalDate either(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : one;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}

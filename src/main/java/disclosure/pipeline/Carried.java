package disclosure.pipeline;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.beam.sdk.util.SerializableUtils;

/**
 * A large value on its way to the workers. A runner copies each step several times before it runs
 * and looks into every object of it; here it meets bytes, made once.
 */
final class Carried<T extends Serializable> implements Serializable {
  private final byte[] bytes;

  private Carried(byte[] bytes) {
    this.bytes = bytes;
  }

  static <T extends Serializable> Carried<T> of(T value) {
    return new Carried<>(SerializableUtils.serializeToByteArray(value));
  }

  /** Whether both carry the same bytes. */
  boolean isSame(Carried<T> other) {
    return Arrays.equals(bytes, other.bytes);
  }

  /** The value, made anew. */
  @SuppressWarnings("unchecked") // the bytes are those of a T
  T value() {
    return (T) SerializableUtils.deserializeFromByteArray(bytes, "carried value");
  }
}

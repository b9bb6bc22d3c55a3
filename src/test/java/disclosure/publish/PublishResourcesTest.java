package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PublishResourcesTest {
  private static final long GIGABYTE = 1L << 30;

  @Test
  void aQuarterOfTheMachineWithinBounds() {
    assertEquals(1500, PublishResources.shareOf(64 * GIGABYTE));
    assertEquals(1024, PublishResources.shareOf(4 * GIGABYTE));
    assertEquals(256, PublishResources.shareOf(GIGABYTE));
    assertEquals(100, PublishResources.shareOf(GIGABYTE / 8));
  }

  @Test
  void lessThanTheSampleNeedsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new PublishResources(1, 99));
    assertThrows(IllegalArgumentException.class, () -> new PublishResources(0, 100));
  }
}

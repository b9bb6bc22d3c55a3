package disclosure.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Whether an address is on the public internet: not loopback, private, link-local (cloud metadata
 * lives there), shared, reserved, multicast, documentation, or an IPv6 form that hides an IPv4
 * address. By the IANA special-purpose registries (RFC 6890 and its updates).
 */
final class PublicAddress {
  private PublicAddress() {}

  /** Whether a request may go there. An IPv4-mapped IPv6 address is an IPv4 address to Java. */
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 -> !(second == 168 || (second == 0 && (third == 0 || third == 2)) || second == 88);
      case 198 -> !(second == 18 || second == 19 || (second == 51 && third == 100));
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  /** Only 2000::/3 is handed out; Teredo, 6to4 and documentation lie inside it. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    boolean global = first >>> 13 == 1;
    boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
    return global && !special && first != 0x2002 && !(first == 0x3fff && second < 0x1000);
  }
}

package disclosure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A vendor as an announcement prints it.
 *
 * @param name without its marks
 * @param city or null where none is printed
 * @param place state or country, in full as printed, or null
 * @param mark {@code *} small business, {@code **} … as the day's footnotes say; empty where none
 * @param piid its own contract number, where several vendors have one each, or null
 * @param amount its own amount, where several vendors have one each, or null
 * @param common what several contracts of this vendor have together, on each of them; must not be
 *     counted once each; or null
 */
public record AnnouncedVendor(
    String name,
    @Nullable String city,
    @Nullable String place,
    String mark,
    @Nullable String piid,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal common)
    implements Serializable {

  /** With no amount common to several contracts. */
  public AnnouncedVendor(
      String name,
      @Nullable String city,
      @Nullable String place,
      String mark,
      @Nullable String piid,
      @Nullable BigDecimal amount) {
    this(name, city, place, mark, piid, amount, null);
  }

  /** The same with a contract number of its own. */
  public AnnouncedVendor numbered(String number) {
    return new AnnouncedVendor(name, city, place, mark, number, amount, common);
  }

  /**
   * The same as one of a team: the number is the team's, and so is the amount, which is no one's.
   */
  public AnnouncedVendor inTeam(String number) {
    return new AnnouncedVendor(name, city, place, mark, number, null);
  }

  /** The same by another name and seat. */
  public AnnouncedVendor renamed(String otherName, @Nullable String otherCity) {
    return new AnnouncedVendor(otherName, otherCity, place, mark, piid, amount, common);
  }

  /** The same with an amount of its own. */
  public AnnouncedVendor with(BigDecimal own) {
    return new AnnouncedVendor(name, city, place, mark, piid, own, common);
  }

  /** The same as one of several contracts by its number, which have its amount together. */
  public AnnouncedVendor together(String number) {
    return new AnnouncedVendor(name, city, place, mark, number, null, amount);
  }
}

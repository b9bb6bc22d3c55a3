package disclosure.document.scan;

import static java.util.stream.Collectors.groupingBy;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the specks out of the picture of a worn copy, which a recogniser takes for points. How
 * large they are is measured where nothing is printed; a page without many there keeps them all. A
 * dot between two letters at their foot is a point and stays.
 */
final class Specks {
  /** Letters are higher or wider, points and specks are not. */
  private static final double LETTER = 2;

  /** Farther from letters nothing belongs to them. */
  private static final double NEAR = 3.4;

  /** Of so few specks a page is not worn. */
  private static final int FEW = 150;

  /** Nearly all that stands alone is as small as a speck near a letter may be. */
  private static final double SMALLEST = 0.99;

  /** Points of the smallest print are larger than this square. */
  private static final double POINT = 0.6;

  private static final int CELL = 8;

  private final GrayPicture picture;
  private final double dot;
  private final List<Blob> small;
  private final Map<Integer, List<Rectangle>> byLeft;
  private final Map<Integer, List<Rectangle>> byRight;
  private final Ink near;

  private Specks(GrayPicture picture, double dot) {
    this.picture = picture;
    this.dot = dot;
    List<Blob> blobs = Blob.of(picture.ink());
    int letter = (int) (LETTER / dot);
    this.small = blobs.stream().filter(blob -> !blob.isLargerThan(letter)).toList();
    List<Rectangle> letters =
        blobs.stream().filter(blob -> blob.isLargerThan(letter)).map(Blob::box).toList();
    this.byLeft = letters.stream().collect(groupingBy(box -> box.x / near()));
    this.byRight = letters.stream().collect(groupingBy(box -> (box.x + box.width) / near()));
    this.near = new Ink(picture.width() / CELL + 1, picture.height() / CELL + 1);
    letters.forEach(this::surround);
  }

  private void surround(Rectangle letter) {
    Rectangle around = new Rectangle(letter);
    around.grow(near(), near());
    Rectangle inside = around.intersection(new Rectangle(picture.width(), picture.height()));
    for (int y = inside.y / CELL; y <= (inside.y + inside.height) / CELL; y++) {
      for (int x = inside.x / CELL; x <= (inside.x + inside.width) / CELL; x++) {
        near.add(x, y);
      }
    }
  }

  private int near() {
    return (int) (NEAR / dot);
  }

  /** Takes them out, if it has many; {@code dot} is the width of a dot in points. */
  static void takeOut(GrayPicture picture, double dot) {
    Specks specks = new Specks(picture, dot);
    int[] alone =
        specks.small.stream().filter(specks::isAlone).mapToInt(Blob::dots).sorted().toArray();
    if (alone.length > FEW) {
      double largest =
          Math.min(alone[(int) (alone.length * SMALLEST)], POINT * POINT / (dot * dot));
      specks.small.stream()
          .filter(blob -> specks.isAlone(blob) || (blob.dots() <= largest && !specks.isPoint(blob)))
          .map(Blob::box)
          .forEach(picture::whiten);
    }
  }

  private boolean isAlone(Blob blob) {
    return !near.at(blob.box().x / CELL, blob.box().y / CELL);
  }

  private boolean isPoint(Blob blob) {
    Rectangle point = blob.box();
    int end = point.x + point.width;
    return ofCells(byRight, point.x / near() - 1)
            .anyMatch(left -> isAtFoot(point, left) && isNext(left.x + left.width, point.x))
        && ofCells(byLeft, end / near())
            .anyMatch(right -> isAtFoot(point, right) && isNext(end, right.x));
  }

  private static Stream<Rectangle> ofCells(Map<Integer, List<Rectangle>> letters, int first) {
    return IntStream.rangeClosed(first, first + 1)
        .mapToObj(cell -> letters.getOrDefault(cell, List.of()))
        .flatMap(List::stream);
  }

  private boolean isNext(int left, int right) {
    return right >= left && right - left <= near();
  }

  private boolean isAtFoot(Rectangle point, Rectangle letter) {
    double middle = point.getCenterY();
    return middle > letter.y + letter.height * 2 / 3.0 && middle < letter.getMaxY() + point.height;
  }
}

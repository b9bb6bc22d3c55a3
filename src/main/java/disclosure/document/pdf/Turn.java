package disclosure.document.pdf;

import disclosure.model.PageBox;

/**
 * Turns a page clockwise so that text that ran along {@code degrees} (counter-clockwise) runs
 * level.
 *
 * @param width of the page before
 * @param height of the page before
 */
record Turn(int degrees, double width, double height) {

  double turnedWidth() {
    return degrees % 180 == 0 ? width : height;
  }

  double turnedHeight() {
    return degrees % 180 == 0 ? height : width;
  }

  PageBox box(PageBox box) {
    return switch (degrees) {
      case 90 -> new PageBox(height - box.bottom(), box.left(), height - box.top(), box.right());
      case 180 ->
          new PageBox(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
      case 270 -> new PageBox(box.top(), width - box.right(), box.bottom(), width - box.left());
      default -> box;
    };
  }
}

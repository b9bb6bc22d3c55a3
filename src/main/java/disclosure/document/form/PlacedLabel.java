package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.PageBox;

/**
 * A label where it stands on a page.
 *
 * @param errors share of its letters that are read otherwise
 */
record PlacedLabel(Label label, Segment words, double errors) {
  PageBox box() {
    return words.box();
  }
}

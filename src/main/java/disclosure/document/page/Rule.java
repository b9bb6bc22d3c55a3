package disclosure.document.page;

import disclosure.model.PageBox;

/** A ruled line of a form or table, either level or upright. */
public record Rule(PageBox box) {
  public boolean isLevel() {
    return box.width() >= box.height();
  }
}

package disclosure.document.form;

import disclosure.model.PageBox;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that the certificate of a signature prints: {@code Date: 2020.05.06 10:38:14}. */
final class CertifiedDay {
  private static final Pattern STAMP = Pattern.compile("Date:? (\\d{4}\\.\\d{2}\\.\\d{2})");
  private static final double DEEP = 50;

  private CertifiedDay() {}

  /** Below the caption of a signature and on its right, where the form asks for the day. */
  static Optional<Finding> below(Blocks blocks, String signature) {
    return blocks
        .box(signature)
        .map(box -> area(box, blocks.sheet().page().width()))
        .flatMap(area -> Printed.date(blocks.within(area), STAMP));
  }

  private static PageBox area(PageBox caption, double right) {
    return new PageBox(caption.left(), caption.bottom(), right, caption.bottom() + DEEP);
  }
}

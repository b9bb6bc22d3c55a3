package disclosure.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** Draws an object as the text engine does, and notes the place of pictures. */
final class PictureOperator extends DrawObject {
  private final PageScanner scanner;

  PictureOperator(PageScanner scanner) {
    super(scanner);
    this.scanner = scanner;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (!operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getContext().getResources() != null
        && getContext().getResources().isImageXObject(name)) {
      scanner.inks().picture(getContext().getGraphicsState().getCurrentTransformationMatrix());
      return;
    }
    super.process(operator, operands);
  }
}

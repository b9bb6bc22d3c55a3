package disclosure.document.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** One operator that draws paths, told to the {@link Inks} of the page. */
final class PathOperator extends OperatorProcessor {
  static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private final String name;
  private final PageScanner scanner;

  PathOperator(String name, PageScanner scanner) {
    super(scanner);
    this.name = name;
    this.scanner = scanner;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    Inks inks = scanner.inks();
    double[] n = numbers(operands);
    Matrix matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
    switch (name) {
      case "m" -> inks.moveTo(at(n, 0), at(n, 1));
      case "l" -> inks.lineTo(matrix, at(n, 0), at(n, 1));
      case "c" -> inks.moveTo(at(n, 4), at(n, 5));
      case "v", "y" -> inks.moveTo(at(n, 2), at(n, 3));
      case "h" -> inks.close(matrix);
      case "re" -> inks.rectangle(matrix, at(n, 0), at(n, 1), at(n, 2), at(n, 3));
      case "n" -> inks.endPath();
      default -> paint(inks);
    }
  }

  private void paint(Inks inks) {
    if (!name.startsWith("f") && !name.equals("F")) {
      inks.stroke();
    }
    if (!name.equalsIgnoreCase("s")) {
      inks.fill(getContext().getGraphicsState().getNonStrokingColor(), scanner.nextOrder());
    }
    inks.endPath();
  }

  private static double[] numbers(List<COSBase> operands) {
    return operands.stream()
        .mapToDouble(operand -> operand instanceof COSNumber number ? number.floatValue() : 0)
        .toArray();
  }

  private static double at(double[] numbers, int index) {
    return index < numbers.length ? numbers[index] : 0;
  }
}

package disclosure.document.form;

import disclosure.document.page.Page;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All readers of forms; what each states about the pages of one file, in the order of the pages. A
 * page is one form: of the first reader that knows it.
 */
public final class Forms {
  private static final List<FormReader> READERS =
      List.of(
          new FpdsPage(),
          new Sf26(),
          new Sf1449(),
          new Sf1447(),
          new Sf30(),
          new Sf33(),
          new Sf18(),
          new Of347(),
          new Dd1155(),
          new ContinuationSheet(),
          new ItemSchedule(),
          new GsaPriceList(),
          new RateTable(),
          new LaborRates(),
          new ProductPrices(),
          new PaymentRegister(),
          new AwardList(),
          new CouncilMemo(),
          new BoardMinutes(),
          new AwardLetter(),
          new ContractLetter(),
          new PurchaseOrder(),
          new SalesPaper(InvoiceLabels.ALL, Invoice::new),
          new SalesPaper(QuotationLabels.ALL, Quotation::new),
          new StateCoverPage(),
          new ContractSummary(),
          new Solicitation(),
          new Justification(),
          new Agreement(),
          new ContractAmendment(),
          new UniformContract(),
          new PressRelease(),
          new Clauses());

  private Forms() {}

  /** The fields of one file; a statement that is repeated is given once, where it stands first. */
  public static List<DocumentField> read(List<Page> pages) {
    List<Sheet> sheets = pages.stream().map(Sheet::of).toList();
    List<DocumentField> fields = new ArrayList<>();
    READERS.forEach(reader -> fields.addAll(uncontested(reader.read(sheets), fields)));
    Set<String> stated = new HashSet<>();
    Believable believable = new Believable(pages);
    List<DocumentField> mended =
        fields.stream().flatMap(field -> MisreadNumbers.mended(field).stream()).toList();
    IssuingOffices offices = new IssuingOffices(mended.stream().filter(believable::isStated));
    return mended.stream()
        .filter(offices::isLikely)
        .map(offices::proved)
        .filter(believable::isStated)
        .sorted(Comparator.comparingInt(DocumentField::page))
        .filter(field -> stated.add(statement(field)))
        .toList();
  }

  /** What is stated of pages that no reader before this one knows as another form. */
  private static List<DocumentField> uncontested(
      List<DocumentField> stated, List<DocumentField> before) {
    Set<Integer> own = typed(stated);
    Set<Integer> known = typed(before);
    return !own.isEmpty() && known.containsAll(own)
        ? List.of()
        : stated.stream()
            .filter(field -> !own.contains(field.page()) || !known.contains(field.page()))
            .toList();
  }

  private static Set<Integer> typed(List<DocumentField> fields) {
    return fields.stream()
        .filter(field -> field.field().equals("doc_type"))
        .map(DocumentField::page)
        .collect(Collectors.toSet());
  }

  /** Two payments of one amount to one payee are two. */
  private static String statement(DocumentField field) {
    String said = field.field() + "\n" + field.value();
    return field.field().startsWith("row") ? said + "\n" + field.page() + "\n" + field.box() : said;
  }
}

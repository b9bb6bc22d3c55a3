package disclosure.document.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import disclosure.document.pdf.PdfFile;
import disclosure.document.table.TableReading.TotalCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void printedLinesPartCellsAndACellMaySpanColumns() throws Exception {
    PdfWriter pdf = new PdfWriter();
    for (double y : new double[] {100, 120, 140, 160}) {
      pdf.line(50, y, 350, y);
    }
    pdf.line(50, 100, 50, 160).line(350, 100, 350, 160);
    pdf.line(150, 100, 150, 160).line(250, 120, 250, 160);
    pdf.text(55, 106, "Item").text(210, 106, "Two years");
    pdf.text(55, 126, "Licenses").text(160, 126, "10").text(260, 126, "20");
    pdf.text(55, 146, "Support").text(160, 146, "1").text(260, 146, "2");
    List<Table> tables = tables(pdf).get(0);
    assertEquals(
        List.of(
            List.of("Item", "Two years", ""),
            List.of("Licenses", "10", "20"),
            List.of("Support", "1", "2")),
        tables.get(0).grid());
    assertEquals(2, tables.get(0).cells().get(1).lastColumn());
  }

  @Test
  void whiteSpacePartsColumnsAndNamesOnTwoLinesAreOneRow() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(50, 40, "Payments are listed below in the order in which they were made this year.");
    pdf.text(200, 80, "Net").text(300, 80, "Gross");
    pdf.text(50, 90, "Payee").text(200, 90, "amount").text(300, 90, "amount");
    pdf.text(50, 104, "ACME SOFTWARE LLC").text(200, 104, "1,000.00").text(300, 104, "1,100.00");
    pdf.text(50, 116, "EXAMPLE HARDWARE CO").text(200, 116, "50.00").text(300, 116, "55.00");
    pdf.text(50, 128, "Total").text(200, 128, "1,050.00").text(300, 128, "1,155.00");
    assertEquals(
        List.of(
            List.of("Payee", "Net amount", "Gross amount"),
            List.of("ACME SOFTWARE LLC", "1,000.00", "1,100.00"),
            List.of("EXAMPLE HARDWARE CO", "50.00", "55.00"),
            List.of("Total", "1,050.00", "1,155.00")),
        tables(pdf).get(0).get(0).grid());
  }

  @Test
  void columnsOfRunningTextAndListsAreNoTables() throws Exception {
    PdfWriter pdf = new PdfWriter();
    for (int line = 0; line < 8; line++) {
      pdf.text(50, 60 + 10 * line, "The contractor shall deliver the items named in this part of");
      pdf.text(
          320, 60 + 10 * line, "the schedule to the office that is told in block eleven and no");
      pdf.text(50, 300 + 10 * line, "(" + "abcdefgh".charAt(line) + ")");
      pdf.text(
          80, 300 + 10 * line, "a condition that is written out here in more than a few words");
    }
    assertEquals(List.of(List.of()), tables(pdf));
  }

  @Test
  void aTableGoesOnOverPagesAndItsRepeatedNamesAreToldOnce() throws Exception {
    PdfWriter pdf = rows(new PdfWriter(), 0);
    rows(pdf.nextPage(), 10);
    pdf.text(50, 160, "Total").text(200, 160, "$190.00");
    List<TableReading> tables = DocumentTables.of(tables(pdf));
    assertEquals(1, tables.size());
    assertEquals(22, tables.get(0).rows().size());
    assertEquals(List.of("Invoice", "Amount"), tables.get(0).rows().get(0));
    assertEquals(2, tables.get(0).pages().get(21));
    assertEquals(TotalCheck.ADDS_UP, tables.get(0).check());
  }

  private static PdfWriter rows(PdfWriter pdf, int from) throws Exception {
    pdf.text(50, 38, "Invoice").text(200, 38, "Amount");
    for (int row = from; row < from + 10; row++) {
      double top = 50 + 11 * (row - from);
      pdf.text(50, top, "INV-1" + row + " software").text(200, top, "$" + row + ".00");
    }
    return pdf;
  }

  @Test
  void aTotalThatIsNotTheSumIsTold() throws Exception {
    PdfWriter pdf = rows(new PdfWriter(), 0);
    pdf.text(50, 160, "Total").text(200, 160, "$46.00");
    assertEquals(TotalCheck.DIFFERS, DocumentTables.of(tables(pdf)).get(0).check());
  }

  @Test
  void totalsOfPartsAndOfAllAreEachTried() {
    assertEquals(
        TotalCheck.ADDS_UP,
        Totals.check(
            List.of(
                List.of("a", "1.00"),
                List.of("b", "(2.00)"),
                List.of("Subtotal", "-1.00"),
                List.of("c", "4"),
                List.of("Sub-total", "4"),
                List.of("GRAND TOTAL", "3"))));
    assertEquals(null, Totals.check(List.of(List.of("a", "1"), List.of("b", "2"))));
  }

  private static List<List<Table>> tables(PdfWriter pdf) throws Exception {
    Path file = Files.createTempFile("table", ".pdf");
    try (pdf;
        PdfFile read = PdfFile.open(pdf.save(file), Optional.empty())) {
      List<List<Table>> pages = new ArrayList<>();
      for (int number = 1; number <= read.pages(); number++) {
        pages.add(Tables.on(read.read(number)));
      }
      return pages;
    } finally {
      Files.deleteIfExists(file);
    }
  }
}

package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.document.PdfWriter;
import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
  private static final String[] FOUR_LINES = {
    "The contractor shall deliver the goods",
    "within ninety days after receipt of order",
    "to the address shown in the schedule and",
    "submit three copies of the final invoice"
  };

  @TempDir Path folder;

  @Test
  void wordsStandInLinesWithTheirBoxes() throws Exception {
    Page page = read(new PdfWriter().text(300, 100, "right").text(50, 100, "Hello all"));
    assertEquals(ReadMethod.NATIVE, page.method());
    assertEquals(List.of("Hello all right"), lines(page));
    PageBox hello = page.words().get(0).box();
    assertEquals(50, hello.left(), 0.1);
    assertTrue(hello.top() > 98 && hello.bottom() < 112, hello.toString());
  }

  @Test
  void entryRightBehindASmallerCaptionIsAWord() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 62, "TIME");
    pdf.text(new Matrix(1.6f, 0, 0, 1.6f, 40, 723), "02-19-2026");
    assertEquals(List.of("TIME 02-19-2026"), lines(read(pdf)));
  }

  @Test
  void boldImitatedByPaintingTwiceIsOneWord() throws Exception {
    Page page =
        read(
            new PdfWriter()
                .text(50, 100, "BALLOON")
                .text(50.3, 100, "BALLOON")
                .text(50, 130, "a b c"));
    assertEquals(List.of("BALLOON", "a b c"), lines(page));
  }

  @Test
  void rotatedPageReadsUpright() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.page().setRotation(90);
    Page page =
        read(pdf.text(Matrix.getRotateInstance(Math.PI / 2, 100, 50), "one two three four"));
    assertEquals(792, page.width());
    assertEquals(0, page.turn());
    assertEquals(List.of("one two three four"), lines(page));
    assertEquals(50, page.words().get(0).box().left(), 0.5);
  }

  @Test
  void textThatRunsUpThePageIsTurned() throws Exception {
    Page page =
        read(
            new PdfWriter()
                .text(Matrix.getRotateInstance(Math.PI / 2, 100, 50), "first line of four")
                .text(Matrix.getRotateInstance(Math.PI / 2, 130, 50), "second line"));
    assertEquals(90, page.turn());
    assertEquals(792, page.width());
    assertEquals(List.of("first line of four", "second line"), lines(page));
  }

  @Test
  void entriesOfFormsAreRead() throws Exception {
    PdfWriter pdf = new PdfWriter().text(50, 100, "a printed label of the form");
    PDAcroForm form = new PDAcroForm(pdf.document());
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 10 Tf 0 g");
    pdf.document().getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName("number");
    form.getFields().add(field);
    field.getWidgets().get(0).setRectangle(new PDRectangle(200, 600, 150, 20));
    field.getWidgets().get(0).setPage(pdf.page());
    pdf.page().getAnnotations().add(field.getWidgets().get(0));
    field.setValue("70CTD022FR0000170");
    Page page = read(pdf);
    assertTrue(lines(page).contains("70CTD022FR0000170"), lines(page).toString());
  }

  @Test
  void encryptedFileThatOpensIsRead() throws Exception {
    PdfWriter pdf = new PdfWriter().text(50, 100, "open to all who look");
    pdf.protect("owner", "");
    assertEquals(List.of("open to all who look"), lines(read(pdf)));
  }

  @Test
  void passwordRefusesWithItsCode() throws Exception {
    PdfWriter pdf = new PdfWriter().text(50, 100, "closed");
    pdf.protect("owner", "user");
    RecordException refused = assertThrows(RecordException.class, () -> read(pdf));
    assertEquals("PDF_PASSWORD", refused.code());
  }

  @Test
  void bytesThatAreNoPdfRefuseWithTheirCode() throws Exception {
    Path file = Files.writeString(folder.resolve("no.pdf"), "plain words");
    RecordException refused =
        assertThrows(RecordException.class, () -> PdfFile.open(file, Optional.empty()));
    assertEquals("PDF_UNREADABLE", refused.code());
  }

  @Test
  void textUnderABlackBoxIsNotRead() throws Exception {
    Page page =
        read(
            new PdfWriter()
                .text(50, 100, "Total price to the government is")
                .text(50, 130, "secret")
                .blackBox(40, 125, 120, 145)
                .text(50, 160, "(b)(4) and (b) (6), (b)(7)(C)"));
    assertEquals(
        List.of("Total price to the government is", "(b)(4) and (b) (6), (b)(7)(C)"), lines(page));
    assertEquals(
        List.of("REDACTED_B4", "REDACTED_B6", "REDACTED_B7C", "REDACTED_BOX"), page.notes());
  }

  @Test
  void headingOnABlackBarIsRead() throws Exception {
    Page page =
        read(new PdfWriter().blackBox(40, 95, 400, 115).text(50, 100, "white on black it says"));
    assertEquals(List.of("white on black it says"), lines(page));
    assertEquals(List.of(), page.notes());
  }

  @Test
  void scanWithoutRecogniserIsCountedUnread() throws Exception {
    Page page = read(new PdfWriter().scan(0, "invisible"), Optional.empty());
    assertEquals(ReadMethod.NONE, page.method());
    assertEquals(List.of(PicturePage.NO_RECOGNIZER), page.notes());
  }

  @Test
  void scanIsReadFromItsPicture() throws Exception {
    Page page = read(new PdfWriter().scan(0, FOUR_LINES), recognizer());
    assertEquals(ReadMethod.OCR, page.method());
    assertEquals(List.of(FOUR_LINES), lines(page));
    assertEquals(72, page.words().get(0).box().left(), 2);
  }

  @Test
  void scanThatLiesOnItsSideIsTurned() throws Exception {
    Page page = read(new PdfWriter().scan(1, FOUR_LINES), recognizer());
    assertEquals(270, page.turn());
    assertEquals(List.of(FOUR_LINES), lines(page));
  }

  private static Optional<Recognizer> recognizer() {
    Optional<Recognizer> recognizer = Recognizer.find();
    assumeTrue(recognizer.isPresent(), "tesseract is not installed on this machine");
    return recognizer;
  }

  private Page read(PdfWriter pdf) throws RecordException, IOException {
    return read(pdf, Optional.empty());
  }

  private Page read(PdfWriter pdf, Optional<Recognizer> recognizer)
      throws RecordException, IOException {
    try (pdf;
        PdfFile file = PdfFile.open(pdf.save(folder.resolve("a.pdf")), recognizer)) {
      return file.read(1);
    }
  }

  private static List<String> lines(Page page) {
    return Lines.of(page.words()).stream().map(Segment::text).toList();
  }
}

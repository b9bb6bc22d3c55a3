package disclosure.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Puts entries into the forms of tests, as one who fills in a form on a screen does. */
public final class FormEntries {
  private static final float HEIGHT = 10;

  private final PdfWriter pdf;
  private final PDAcroForm form;
  private final boolean drawn;

  private FormEntries(PdfWriter pdf, boolean drawn) {
    this.pdf = pdf;
    this.drawn = drawn;
    this.form = new PDAcroForm(pdf.document());
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 7 Tf 0 g");
    pdf.document().getDocumentCatalog().setAcroForm(form);
  }

  /** Entries that are drawn into the page, as most programs do. */
  public static FormEntries drawn(PdfWriter pdf) {
    return new FormEntries(pdf, true);
  }

  /** Entries that have a value alone, to be drawn by whoever shows the page. */
  public static FormEntries valuesOnly(PdfWriter pdf) {
    return new FormEntries(pdf, false);
  }

  /** An entry whose text begins at a place given in points from the upper left corner. */
  public FormEntries entry(double left, double top, String value) throws IOException {
    PDTextField field = new PDTextField(form);
    field.setPartialName("entry" + form.getFields().size());
    form.getFields().add(field);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    float bottom = (float) (pdf.page().getMediaBox().getHeight() - top) - HEIGHT;
    float width = Math.max(30, value.length() * 5f);
    widget.setRectangle(new PDRectangle((float) left, bottom, width, HEIGHT));
    widget.setPage(pdf.page());
    widget.setPrinted(true);
    pdf.page().getAnnotations().add(widget);
    if (drawn) {
      field.setValue(value);
    } else {
      field.getCOSObject().setString(COSName.V, value);
    }
    return this;
  }

  public PdfWriter done() {
    return pdf;
  }
}

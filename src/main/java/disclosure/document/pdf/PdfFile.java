package disclosure.document.pdf;

import disclosure.document.page.Page;
import disclosure.model.RecordException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * One PDF, read page by page. Files that are encrypted but open without a password are read; others
 * are refused, as are files without pages and files that claim more than {@value #MOST_PAGES}.
 */
public final class PdfFile implements Closeable {
  static final int MOST_PAGES = 20_000;

  private final PDDocument document;
  private final Optional<Recognizer> recognizer;

  private PdfFile(PDDocument document, Optional<Recognizer> recognizer) {
    this.document = document;
    this.recognizer = recognizer;
  }

  /**
   * Opens a file.
   *
   * @throws RecordException where it cannot be opened, with a code that says why
   */
  public static PdfFile open(Path file, Optional<Recognizer> recognizer) throws RecordException {
    PDDocument document = load(file);
    int pages = document.getNumberOfPages();
    if (pages < 1 || pages > MOST_PAGES) {
      IOUtils.closeQuietly(document);
      throw new RecordException("PDF_PAGES", file.getFileName() + " claims " + pages + " pages");
    }
    return new PdfFile(document, recognizer);
  }

  /** With the entries of its form, where its form can be read; a damaged one leaves its pages. */
  static PDDocument withEntries(PDDocument document) {
    try {
      EntryAppearances.complete(document);
      return document;
    } catch (IOException | RuntimeException e) {
      return document;
    }
  }

  private static PDDocument load(Path file) throws RecordException {
    try {
      return withEntries(Loader.loadPDF(file.toFile()));
    } catch (InvalidPasswordException e) {
      throw new RecordException("PDF_PASSWORD", file.getFileName() + " asks for a password");
    } catch (IOException | RuntimeException e) {
      throw new RecordException("PDF_UNREADABLE", file.getFileName() + ": " + e.getMessage());
    }
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * Reads one page, from its picture where its text does not serve.
   *
   * @throws RecordException where the page is damaged: the library answers damage with all kinds of
   *     runtime exceptions, so each is taken for damage
   */
  public Page read(int number) throws RecordException {
    try {
      NativePage page = NativePage.read(document.getPage(number - 1), number);
      return page.needsPicture() ? fromPicture(page.page()) : page.page();
    } catch (IOException | RuntimeException e) {
      if (FullDisk.caused(e)) {
        throw new UncheckedIOException(new IOException(e));
      }
      throw new RecordException("PAGE_UNREADABLE", "page " + number + ": " + e);
    }
  }

  private Page fromPicture(Page page) throws IOException {
    boolean believed = !page.notes().contains(NativePage.GARBAGE);
    if (recognizer.isEmpty()) {
      return PicturePage.unread(page, believed);
    }
    Page read = PicturePage.read(document, page, recognizer.get());
    return believed && page.words().size() > read.words().size() ? page : read;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

package disclosure.source.format;

import disclosure.source.FileLayout;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML documents: one record an element of the name the YAML gives, under the root it requires. A
 * value is named by the path of its elements without their namespaces, {@code
 * content/award/vendor/vendorHeader/vendorName}, an attribute with an at sign behind it, {@code
 * content/award@version}; of repeated elements the first counts.
 *
 * <p>A file that declares a document type is refused before anything of it is read: no publisher of
 * ours needs one, and every attack through XML (entities without end, entities that read files or
 * addresses) begins with one.
 */
public final class XmlRecords implements RecordFormat {
  private static final XMLInputFactory FACTORY = factory();

  private static XMLInputFactory factory() {
    // The JDK's own reader: which others lie on the class path must not matter.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("the file refers to another file");
        });
    return factory;
  }

  @Override
  public FileLayout inspect(InputFile file, SourceSpec spec) throws IOException {
    try (InputStream in = Bytes.from(file, 0)) {
      String root = root(FACTORY.createXMLStreamReader(in), file);
      List<String> required = spec.required();
      if (!required.isEmpty() && !required.contains(root)) {
        throw new InputException(
            file.shownAs()
                + " is not "
                + spec.id()
                + ": its root element is "
                + root
                + " instead of "
                + String.join(" or ", required)
                + "; give it to the source it belongs to, or fetch it again");
      }
      return FileLayout.SELF_DESCRIBED;
    } catch (XMLStreamException e) {
      throw new InputException(
          file.shownAs() + " is not XML, perhaps an error page saved in its place: fetch it again",
          e);
    }
  }

  private static String root(XMLStreamReader reader, InputFile file) throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.START_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.DTD) {
        throw new InputException(
            file.shownAs() + " declares a document type (DTD), which is refused: fetch it again");
      }
    }
    return reader.getLocalName();
  }

  @Override
  public boolean splits(InputFile file) {
    return false;
  }

  @Override
  public RecordCursor open(Slice slice, SourceSpec spec) throws IOException {
    InputStream in = Bytes.from(slice.file(), 0);
    try {
      return new XmlCursor(in, FACTORY.createXMLStreamReader(in), spec);
    } catch (XMLStreamException e) {
      in.close();
      throw new InputException(slice.file().shownAs() + " is not XML: fetch it again", e);
    }
  }
}

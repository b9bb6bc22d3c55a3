package disclosure.source.format;

import disclosure.source.NameGlob;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks the record elements of an XML file. */
final class XmlCursor extends WholeFileCursor {
  /** No published record comes near; a file with one endless record is given up. */
  private static final int MOST_CHARACTERS = 10_000_000;

  /** Likewise a file whose every element is called something else. */
  private static final int MOST_ELEMENTS = 100_000;

  private final InputStream in;
  private final XMLStreamReader reader;
  private final String element;
  private final XmlPath root;
  private final StringBuilder text = new StringBuilder();
  private int records;
  private int characters;
  private int elements;

  XmlCursor(InputStream in, XMLStreamReader reader, SourceSpec spec) {
    super(spec);
    this.in = in;
    this.reader = reader;
    this.element = Objects.requireNonNull(spec.records(), "records");
    this.root = XmlPath.root(NameGlob.of(spec.ignored()));
  }

  @Override
  boolean read(NamedFields fields) throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new BrokenFileException("XML_DTD", "the file declares a document type", null);
        }
        if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
          record(fields);
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new BrokenFileException(
          "XML_BROKEN",
          "the file is broken or breaks off at line " + e.getLocation().getLineNumber(),
          e);
    }
  }

  private void record(NamedFields fields) throws XMLStreamException, IOException {
    characters = 0;
    elements = 0;
    records++;
    XmlPath at = root;
    XmlPath repeated = null;
    boolean leaf = false;
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          at = at.child(reader.getLocalName());
          leaf = true;
          text.setLength(0);
          limit(++elements <= MOST_ELEMENTS);
          repeated = repeated == null && at.endedIn == records ? at : repeated;
          if (repeated == null) {
            attributes(fields, at);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> gather(at, leaf);
        case XMLStreamConstants.END_ELEMENT -> {
          if (at.parent == null) {
            return;
          }
          if (leaf && repeated == null && !at.ignored) {
            fields.put(at.path, text.toString());
          }
          at.endedIn = records;
          repeated = at == repeated ? null : repeated;
          leaf = false;
          at = at.parent;
        }
        default -> {}
      }
    }
  }

  private void attributes(NamedFields fields, XmlPath at) throws IOException {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      XmlPath attribute = at.attribute(reader.getAttributeLocalName(i));
      if (!attribute.ignored) {
        fields.put(attribute.path, reader.getAttributeValue(i));
      }
    }
  }

  private void gather(XmlPath at, boolean leaf) throws IOException {
    characters += reader.getTextLength();
    limit(characters <= MOST_CHARACTERS);
    if (leaf && !at.ignored) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private static void limit(boolean within) throws BrokenFileException {
    if (!within) {
      throw new BrokenFileException("XML_TOO_LARGE", "a record is larger than any published", null);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}

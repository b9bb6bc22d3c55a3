package disclosure.source.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpServer;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecordsTest {
  private static final SourceSpec SPEC =
      ReadRecords.spec("xml", "entry", List.of("feed"), List.of("*/secret*", "skipped/*"));
  private static final String FEED =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">%s</feed>";

  @TempDir Path folder;

  @Test
  void whatIsLeftOutUnreadIsNoUnknownField() throws Exception {
    Path path =
        Files.writeString(
            folder.resolve("two.xml"),
            FEED.formatted(
                "<entry><agency>7012</agency><odd>x</odd></entry>"
                    + "<entry><agency>9700</agency><other>y</other></entry>"));
    InputFile file = new InputFile("any", path.toString(), null, Files.size(path));
    XmlRecords format = new XmlRecords();
    Slice slice = Slice.whole(0, file, format.inspect(file, SPEC));
    try (RecordCursor cursor = format.open(slice, SPEC)) {
      while (cursor.next()) {
        if ("7012".equals(cursor.fields().text("agency"))) {
          cursor.verify();
        }
      }
      assertEquals(List.of("odd"), List.copyOf(cursor.unread()));
    }
  }

  @Test
  void namesValuesByTheirPathWithoutNamespaces() throws IOException {
    String entry =
        """
        <entry><title><![CDATA[A & B]]></title>
          <content xmlns:ns1="https://www.fpds.gov/FPDS" type="x">
            <ns1:award xmlns:ns1="http://www.fpdsng.com/FPDS" version="1.4">
              <ns1:PIID name="U.S. &amp; CO">70CMSD</ns1:PIID><ns1:PIID>second</ns1:PIID>
              <ns1:empty/><ns1:é>ü &#8217; &lt;</ns1:é>
            </ns1:award>
          </content>
        </entry>
        """;
    assertEquals(
        List.of("1 A & B|70CMSD|U.S. & CO|1.4|null|ü ’ <|null"),
        read(
            FEED.formatted(entry),
            "title",
            "content/award/PIID",
            "content/award/PIID@name",
            "content/award@version",
            "content/award/empty",
            "content/award/é",
            "content/award"));
  }

  @Test
  void ofRepeatedElementsTheFirstCountsAndNothingOfTheOthers() throws IOException {
    String entry =
        "<entry><v><name>Acme</name></v><v no='2'><name>Widget</name><uei>W1</uei></v>"
            + "<w><name>third</name></w></entry>"
            + "<entry><v><uei>A1</uei></v></entry>";
    assertEquals(
        List.of("1 Acme|null|null|third", "2 null|A1|null|null"),
        read(FEED.formatted(entry), "v/name", "v/uei", "v@no", "w/name"));
  }

  @Test
  void passesOverWhatIsIgnored() throws IOException {
    String entry =
        "<entry><a><secret x='1'>s</secret>v</a><skipped><b>w</b></skipped><c>u</c></entry>";
    assertEquals(
        List.of("1 null|null|null|u"),
        read(FEED.formatted(entry), "a/secret", "a/secret@x", "skipped/b", "c"));
  }

  @Test
  void forgetsTheRecordBefore() throws IOException {
    assertEquals(
        List.of("1 1|null", "2 null|2"),
        read(FEED.formatted("<entry><a>1</a></entry><entry><b>2</b></entry>"), "a", "b"));
  }

  @Test
  void keepsEveryWholeRecordBeforeABreakAndTellsTheBreak() throws IOException {
    String feed = FEED.formatted("<entry><a>1</a></entry><entry><a>2</a></entry>\n") + "\n";
    byte[] bytes = feed.getBytes(UTF_8);
    int rootEnd = feed.indexOf("<entry>");
    int lastByte = feed.indexOf("</feed>") + "</feed>".length();
    for (int cut = rootEnd; cut < lastByte; cut++) {
      Path file = folder.resolve("cut.xml");
      Files.write(file, Arrays.copyOf(bytes, cut));
      int whole = feed.substring(0, cut).split("</entry>", -1).length - 1;
      String expected =
          IntStream.rangeClosed(1, whole)
                  .mapToObj(i -> i + " " + i)
                  .collect(Collectors.joining(","))
              + (whole == 0 ? "" : ",")
              + (whole + 1)
              + " XML_BROKEN";
      assertEquals(
          expected,
          String.join(",", ReadRecords.of(new XmlRecords(), SPEC, file, "a")),
          "cut " + cut);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<entry><a>1</b></entry>",
        "<entry><a>1 & 2</a></entry>",
        "<entry><a>\u0001</a></entry>",
        "<entry><a>&undeclared;</a></entry>",
        "<entry><p:a>1</p:a></entry>",
      })
  void tellsABreakInTheMiddle(String broken) throws IOException {
    String feed = FEED.formatted("<entry><a>1</a></entry>" + broken + "<entry><a>3</a></entry>");
    assertEquals(List.of("1 1", "2 XML_BROKEN"), read(feed, "a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE feed>",
        "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE feed [<!ENTITY x SYSTEM \"http://127.0.0.1:%d/x\">]>",
        "<!DOCTYPE feed SYSTEM \"http://127.0.0.1:%d/x.dtd\">",
        "<!DOCTYPE feed PUBLIC \"-//x\" \"http://127.0.0.1:%d/x.dtd\">",
        "<!DOCTYPE feed [<!ENTITY %% x SYSTEM \"http://127.0.0.1:%d/x\"> %%x;]>",
        "<!DOCTYPE feed [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;\">"
            + "<!ENTITY z \"&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;\"><!ENTITY w \"&z;&z;&z;&z;&z;&z;&z;\">]>",
      })
  void refusesADocumentTypeBeforeReadingAnything(String doctype) throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.close();
        });
    server.start();
    try {
      String xml =
          doctype.replace("%d", String.valueOf(server.getAddress().getPort())).replace("%%", "%")
              + "<feed><entry><a>&x;&w;</a></entry></feed>";
      Path file = write(xml);
      assertTimeout(
          Duration.ofSeconds(1),
          () -> {
            InputException e =
                assertThrows(
                    InputException.class, () -> ReadRecords.of(new XmlRecords(), SPEC, file, "a"));
            assertEquals(
                file + " declares a document type (DTD), which is refused: fetch it again",
                e.getMessage());
            assertEquals(
                List.of("1 XML_DTD"), ReadRecords.unseen(new XmlRecords(), SPEC, file, "a"));
          });
      assertEquals(0, requests.get());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void givesUpAnEndlessRecord() throws IOException {
    String endless = "<entry><a>" + "x".repeat(11_000_000) + "</a></entry><entry><a>2</a></entry>";
    assertEquals(List.of("1 XML_TOO_LARGE"), read(FEED.formatted(endless), "a"));
    String many = "<entry>" + "<a/>".repeat(100_001) + "</entry>";
    assertEquals(List.of("1 XML_TOO_LARGE"), read(FEED.formatted(many), "a"));
  }

  @Test
  void givesUpAFileInWhichEveryElementIsCalledSomethingElse() throws IOException {
    String names =
        IntStream.range(0, 20_001).mapToObj(i -> "<e" + i + "/>").collect(Collectors.joining());
    assertEquals(
        List.of("1 XML_TOO_LARGE"), read(FEED.formatted("<entry>" + names + "</entry>"), "a"));
  }

  @Test
  void refusesAnEndlessLadderOfElements() throws IOException {
    String ladder = "<a>".repeat(30_000) + "</a>".repeat(30_000);
    assertEquals(
        List.of("1 XML_TOO_LARGE"), read(FEED.formatted("<entry>" + ladder + "</entry>"), "a"));
  }

  @Test
  void refusesAFileThatIsNotOfTheSource() throws IOException {
    Path page = write("<html><body>Service unavailable</body></html>");
    InputException root =
        assertThrows(InputException.class, () -> ReadRecords.of(new XmlRecords(), SPEC, page, "a"));
    assertEquals(
        page
            + " is not any: its root element is html instead of feed; give it to the source it"
            + " belongs to, or fetch it again",
        root.getMessage());
    Path text = write("Service unavailable");
    InputException notXml =
        assertThrows(InputException.class, () -> ReadRecords.of(new XmlRecords(), SPEC, text, "a"));
    assertEquals(
        text + " is not XML, perhaps an error page saved in its place: fetch it again",
        notXml.getMessage());
  }

  @Test
  void readsOtherEncodingsThatTheFileDeclares() throws IOException {
    Path file = folder.resolve("latin.xml");
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-1'?><feed><entry><a>MUÑOZ</a></entry></feed>";
    Files.write(file, xml.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertEquals(List.of("1 MUÑOZ"), ReadRecords.of(new XmlRecords(), SPEC, file, "a"));
  }

  private List<String> read(String xml, String... names) throws IOException {
    return ReadRecords.of(new XmlRecords(), SPEC, write(xml), names);
  }

  private Path write(String xml) throws IOException {
    return Files.writeString(folder.resolve("feed.xml"), xml);
  }
}

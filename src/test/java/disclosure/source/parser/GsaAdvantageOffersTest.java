package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.SourceNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GsaAdvantageOffersTest {
  @TempDir Path folder;

  @Test
  void anOfferThatCannotBeDecodedIsRefusedAndTheNextOneRead() throws IOException {
    String sample =
        Files.readString(
            ReadFile.ROOT.resolve(
                "data/samples/gsa_advantage_offers/gsa_product_constructed.html"));
    Path page = folder.resolve("page.html");
    Files.writeString(page, sample.replace("X&amp;SAMPLE-100", "X&amp;100%&amp;SAMPLE"));
    List<ReadFile.Result> results = ReadFile.all("gsa_advantage_offers", page);
    assertEquals("OFFER_UNREADABLE", Objects.requireNonNull(results.get(0).refusal()).code());
    SourceNotice next = (SourceNotice) results.get(1).statements().get(0);
    assertEquals("47QTCA00D0000", next.award().piid());
  }
}

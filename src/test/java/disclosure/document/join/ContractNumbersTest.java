package disclosure.document.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.DocumentReading;
import disclosure.document.PageReading;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractNumbersTest {

  @Test
  void hyphensAndSpacesAreOneNumber() {
    assertEquals(
        List.of("HSCETC15C00001 TEXT 1", "GS35F0086U TEXT 1", "70CTD022FR0000170 GLUED 1"),
        found("a.pdf", "HSCETC-15-C-00001 under GS-35F-0086U, and 70CTD0 22 FR0000170"));
  }

  @Test
  void theFileNameIsDecodedAndTheNumberUnglued() {
    assertEquals(
        List.of("HSCETC15C00001 FILE_NAME 0"), found("palantirTech%20HSCETC15C00001.pdf", ""));
    assertEquals(
        List.of("HSCETC15C00001 FILE_NAME 0"), found("palantirTechHSCETC15C00001.pdf", ""));
  }

  @Test
  void aFormIsSurerThanTheText() {
    DocumentField field =
        new DocumentField(
            "piid",
            "HSCETC-15-C-00001",
            "HSCETC-15-C-00001",
            2,
            new PageBox(0, 0, 1, 1),
            1,
            ReadMethod.NATIVE,
            List.of());
    DocumentReading reading = reading("a.pdf", "HSCETC15C00001", List.of(field));
    assertEquals(List.of("HSCETC15C00001 FORM 2"), words(ContractNumbers.in(reading)));
  }

  @Test
  void telephonesDatesAndZipCodesAreNoContracts() {
    assertEquals(
        List.of(),
        found("scan0001.pdf", "(703) 522-2696 on 09/30/2024 at 20892-7511, part 52.212-4"));
  }

  @Test
  void hyphensOfTypesettersAndEndsOfLinesPartANumber() {
    assertEquals(
        List.of("HSCETC15C00001 TEXT 1"),
        found("a.pdf", "under HSCETC\u201315\u2011C\u201200001."));
    assertEquals(
        List.of("HSCETC15C00001 GLUED 1"), found("a.pdf", "under HSCETC-15-\nC-00001 of May"));
    assertEquals(
        List.of("N0018918F0414 GLUED 1"), found("a.pdf", "order N00189-18-F-\n0414 of May"));
  }

  @Test
  void numbersOfDefenseAndOfVeteransHaveFourDigits() {
    assertEquals(
        List.of("N0018918F0414 TEXT 1", "W912HN19R0007 TEXT 1", "36C24719D0045 TEXT 1"),
        found("a.pdf", "N0018918F0414, W912HN-19-R-0007 and 36C24719D0045"));
  }

  @Test
  void theNumberOfAModificationAfterItIsNoPartOfIt() {
    assertEquals(List.of("70CDCR19P00000042 TEXT 1"), found("a.pdf", "70CDCR19P00000042 P00012"));
    assertEquals(List.of("70CDCR19P00000042 TEXT 1"), found("a.pdf", "70CDCR19P00000042/P00012"));
    assertEquals(List.of("HSCETC15C00001 GLUED 1"), found("a.pdf", "HSCETC15C00001P00012"));
  }

  @Test
  void wordsBeforeItAreNoPartOfIt() {
    assertEquals(List.of("HSCETC15C00001 TEXT 1"), found("a.pdf", "Contract#HSCETC-15-C-00001"));
    assertEquals(List.of("HSCETC15C00001 GLUED 1"), found("a.pdf", "ContractHSCETC15C00001under"));
  }

  @Test
  void lettersThatGrowInCapitalsDoNotMoveTheNumber() {
    Mention met =
        ContractNumbers.in(reading("a.pdf", "stra\u00DFe \uFB01ve hscetc-15-c-00001", List.of()))
            .get(0);
    assertEquals("hscetc-15-c-00001", met.printed());
  }

  private static List<String> found(String file, String text) {
    return words(ContractNumbers.in(reading(file, text, List.of())));
  }

  private static DocumentReading reading(String file, String text, List<DocumentField> fields) {
    return new DocumentReading(
        file,
        DocumentReading.Status.READ,
        null,
        null,
        null,
        List.of(new PageReading(1, ReadMethod.NATIVE, List.of(), text)),
        fields,
        List.of());
  }

  private static List<String> words(List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> mention.piid() + " " + mention.ground() + " " + mention.page())
        .toList();
  }
}

package disclosure.source.parser;

import static disclosure.source.parser.ContractRow.row;
import static disclosure.source.parser.ContractRow.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import disclosure.source.format.RecordFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotedRowsTest {
  @TempDir Path folder;

  @Test
  void quotesARefusedRowWithoutPrivatePeople() throws IOException {
    Map<String, String> row = row();
    row.put("recipient_phone_number", "5551234567");
    row.put("recipient_name", "A, INC");
    row.put("highly_compensated_officer_1_name", "JANE DOE");
    String quoted = quote(String.join(",", row.keySet()), values(row));
    assertEquals(
        """
        contract_transaction_unique_key=7012_-NONE-_70CMSD25F0000001_P00001_-NONE-_0
        contract_award_unique_key=CONT_AWD_70CMSD25F0000001_7012_-NONE-_-NONE-
        award_id_piid=70CMSD25F0000001
        modification_number=P00001
        transaction_number=0
        federal_action_obligation=12.5
        action_date=2025-03-04
        awarding_sub_agency_code=7012
        recipient_name=A, INC
        """,
        quoted);
  }

  @Test
  void quotesOnlyTheBeginningOfARowWhoseColumnsCannotBeToldApart() throws IOException {
    Map<String, String> row = row();
    row.put("recipient_phone_number", "5551234567");
    row.put("recipient_name", "JANE DOE");
    String header = String.join(",", row.keySet());
    assertEquals(
        "7012_-NONE-_70CMSD25F0000001_P00001_-NONE-_0,"
            + "CONT_AWD_70CMSD25F0000001_7012_-NONE-_-NONE-,70CMSD25F0000001,P00001,0,12.5,"
            + "2025-03-04,7012,… (11 columns)",
        quote(header, values(row) + ",one too many"));
    assertEquals(
        "K1,open" + ",x".repeat(28) + ",… (2 columns)",
        quote(header, "K1,\"open" + ",x".repeat(40)));
  }

  private String quote(String header, String values) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.csv"), header + "\n" + values + "\n");
    SourceSpec spec = ReadFile.catalog().get("usaspending_contracts");
    InputFile input = new InputFile(spec.id(), file.toString(), null, Files.size(file));
    RecordFormat format = RecordFormats.of(spec, input);
    Slice slice = Slice.whole(0, input, format.inspect(input, spec));
    try (RecordCursor cursor = format.open(slice, spec)) {
      cursor.next();
      return cursor.payload();
    }
  }
}

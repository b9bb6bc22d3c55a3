package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The least and the most that may be ordered under a contract, in the words agencies use. */
class OrderLimitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The total contract ceiling that may be awarded is $15 million.",
        "The maximum ordering ceiling of this contract shall not exceed $15,000,000.",
        "CONTRACT MINIMUM AND MAXIMUM The maximum value of the contract by the U.S. Army is $15 million.",
        "The total maximum quantity under the Basic Contract (all combined) shall not exceed $15 Million.",
        "CEILING AND MINIMUM GUARANTEE The total of all orders under this contract shall not exceed $15,000,000.",
        "The cumulative amount of all task orders shall not exceed $15,000,000.",
        "The single-award contract has a ceiling of $15 million and a period of five years.",
        "The contract is an indefinite-quantity contract with a maximum potential value of $15 million.",
        "The maximum contract value is $15,000,000"
      })
  void ceiling(String said) throws Exception {
    assertEquals(Map.of("contract_ceiling", "15000000"), values(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minimum guarantee will be $250.",
        "The Government shall place orders totaling a minimum of $250. It ends.",
        "The guaranteed minimum amount of this contract is $250.",
        "The Government guarantees a minimum order of $250 over the life of the contract.",
        "The Government guarantees each awardee a minimum of $250 in task orders.",
        "The total minimum quantity, guaranteed by the Government, is $250 for the awardee.",
        "The Government guarantees a minimum ordering obligation of $250 for the base period.",
        "The minimum amount of this contract shall not be less than $250.",
        "The minimum guarantee for each awardee under this contract is $250 over its life.",
        "The Government guarantees to order services under this contract in an amount not less than $250.",
        "The guaranteed minimum for each awardee is $250, to be met within two years.",
        "The Government guarantees that each Contractor will receive orders of at least $250."
      })
  void guarantee(String said) throws Exception {
    assertEquals(Map.of("minimum_guarantee", "250"), values(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minimum order - when the contract requires supplies in an amount of less than $2,500.",
        "The Contractor need not honor any order under this contract in excess of $100,000.",
        "The maximum of each task order under this contract is $100,000.",
        "The contractor shall maintain minimum coverage under this contract of $500,000.",
        "The minimum guarantee for each order under this contract is $100,000.",
        "The minimum bond of each contractor under this contract is $100,000.",
        "The order is under the Example contract, with a maximum value of $20 billion.",
        "The maximum fee payable under this contract is $100,000.",
        "The ceiling price for CLIN 0002 of this contract is $100,000.",
        "MINIMUM GUARANTEE AND MAXIMUM CEILING are in Section B. Fuel under the contract is $5.02."
      })
  void whatLimitsSomethingElseIsNeither(String said) throws Exception {
    assertEquals(Map.of(), values(said));
  }

  @Test
  void sumWithMoreDecimalsThanItsWordHasZerosAndOneLeftBlank() throws Exception {
    assertEquals(
        Map.of("minimum_guarantee", "1234.5"),
        values("The minimum guarantee will be $1.2345 thousand."));
    assertEquals(Map.of(), values("The maximum contract value is $,"));
  }

  @Test
  void columnsNamedLeastAndMost() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 50, "MINIMUM AMOUNT").text(240, 50, "MAXIMUM AMOUNT");
    pdf.text(40, 62, "$25,000.00").text(240, 62, "$48,000,000.00");
    assertEquals(
        Map.of("minimum_guarantee", "25000.00", "contract_ceiling", "48000000.00"),
        Drawn.values(pdf));
  }

  private static Map<String, String> values(String said) throws Exception {
    return Drawn.values(new PdfWriter().text(40, 50, said));
  }
}

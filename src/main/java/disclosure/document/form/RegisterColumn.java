package disclosure.document.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column of a register or of a list of awards holds. */
enum RegisterColumn {
  /** Of the check, warrant or transfer; of the contract in a list of awards. */
  NUMBER,
  /** On which was paid or awarded. */
  DATE,
  /** Of the invoice, or a date that says no more than that. */
  OTHER_DATE,
  INVOICE,
  /** The vendor's name where no other column has it, else the vendor's number. */
  VENDOR,
  PAYEE,
  DESCRIPTION,
  AMOUNT,
  /** Whether a payment is a check, a transfer or a draft. */
  TYPE,
  /** Anything else; it bounds the columns beside it. */
  OTHER;

  private static final Pattern NUMBER_WORD =
      Pattern.compile("(?i)\\b(?:nbr|number|num)\\b|(?:\\bno\\.? ?)?#");

  private static final Map<RegisterColumn, String> IN_BOTH =
      Map.of(
          OTHER_DATE,
          "Date|Post Date|Posting Date|Invoice Date|Inv Date|Inv. Date|Invoice Dt|Trans Date|Transaction Date|Due Date|Date of Invoice",
          VENDOR,
          "Vendor|Vend|Supplier|Vendor ID",
          PAYEE,
          "Payee|Payee Name|Vendor Name|Vendor Name/Payee|Name|Paid To|Payable To|Supplier Name|Name of Payee|Name of Vendor|Vendor/Payee|Payee/Vendor|Claimant|Vendor Name and Address|Company|Company Name|Remit To|Pay To|Vendor/Payee Name|Vendor Name/ID|Issued To|Vendor #/Name|Vendor No/Name|Vendor Number/Name|Name/ID",
          DESCRIPTION,
          "Desc|Invoice Desc|Item Desc|Line Desc|Trans Desc|Description/Invoice|Description|Purpose|Memo|Reason|Transaction Description|Invoice Description|Item Description|Description/Account|Description of Services|Services|For|Explanation|Payment Description|Description (Item)|Line Description|Comment|Description of Purchase|Detail|Nature of Claim|Remarks|Service|Project|Project Description|Project Name|Description of Claim|Description of Goods/Services|Title|Contract Title|Expense Description|Payable Description",
          TYPE,
          "Type|Check Type|Payment Type",
          OTHER,
          "Account|Account Number|Account No|Account Name|GL Account|GL Account Number|Check GL Account|G/L Account|Acct|PO|PO #|PO Number|PO No|PO Nbr|P.O. #|P.O. Number|Purchase Order|Fund|Fund/Dept|Dept|Department|Status|Payable Type|Source|Void Reason|Bank|Bank Account|Bank Code|Batch|Batch Number|GL Period|Period|Discount Amount|Discount|Sales Tax|Tax|Curr|Crcy|Site|EFT|Vendor Number|Vendor No|Vendor #|Vendor Nbr|Vendor Code|Supplier Number|Supplier No|Reference|Void Date|Reconciled/ Voided Date|Reconciled/Voided Date|Cleared Date|Void Amount|Reference Number|Clear Date|Batch Clear Date|Cash Acct|Account Description|Budget Amount|Balance|Encumbered|Estimate|Page|Line|Seq|1099|District|Quantity|Qty");

  private static final Map<RegisterColumn, String> OF_PAYMENTS =
      Map.of(
          NUMBER,
          "Number|Num|No.|Check|Check Number|Check No.|Check #|Check Nbr|Check Num|Check/EFT|Check/EFT #|Check / EFT|Check/EFT Number|EFT/Check|EFT/Check #|EFT/Check No|EFT/Check Number|ACH/Check #|Check/Wire #|Warrant/EFT #|Warrant/Check #|Disbursement #|Draft #|Ck #|Ck No|Ck Num|Chk #|Chk No|Warrant|Warrant #|Warrant No|Warrant Number|Payment Number|Payment No|Payment #|Payment ID|Voucher|Voucher #|Voucher No|Voucher Number|Doc No|Document|Document No|Document Number|Check/Ref|Check/Reference|Check/Voucher|Reference/Check|Claim|Claim #|Claim No|Claim Number|Ref No|EFT #|EFT Number|ACH #|Trans #|Transaction #|Transaction Number|Check/Warrant|Demand|Demand #|Demand No|Check/Draft|Payment Reference|Check/ACH|Check or EFT #|Check Numbers|Ref #|Pmt #|Pymt No",
          DATE,
          "Check Date|Payment Date|Paid Date|Date Paid|Pay Date|Issue Date|Date Issued|Check Issue Date|Warrant Date|Chk Date|Ck Date|Issue Dt|Issued Date|Pmnt Date|Pmt Date|Pymt Date|Check Dt|Date of Check|Disbursement Date|Settlement Date|Date of Payment|EFT Date|Clearing Date|Check/EFT Date",
          INVOICE,
          "Invoice|Invoice #|Invoice No|Invoice Number|Payable Number|Invoice Nbr|Inv #|Inv No|Invoice ID|Bill Number|Invoice/Credit",
          AMOUNT,
          "Amount|Check Amount|Payment Amount|Transaction Amount|Invoice Amount|Amount Paid|Net Amount|Net|Warrant Amount|Net Invoice Amount|Net Check Amount|Paid Amount|Amount Due|Total|Check Total|Payment|Paid|Total Amount|Uncleared|Cleared|Invoice Net|Expenditure|Disbursement|Line Amount|Amt|Check Amt|Invoice Amt|Net Amt|Amount ($)|Gross Amount|Disbursed|Pmt Amount|Expense Amount|Distribution Amount|Dist Amount|Trans Amount|Total Paid|Voucher Amount|Payment Total|Claim Amount|EFT Amount|Amount Claimed|Payable Amount");

  private static final Map<RegisterColumn, String> OF_AWARDS =
      Map.of(
          NUMBER,
          "Contract|Contract No|Contract Number|Contract #|Contract ID|Agreement No|Agreement Number|Agreement #|Award Number|Award No|Award #|PO Number|PO No|PO #|P.O. Number|P.O. No.|Purchase Order|Purchase Order Number|Purchase Order No|Purchase Order #|Number|No.|Order Number|Contract/PO|Contract/PO #|PIID|Award ID",
          DATE,
          "Award Date|Date Awarded|Date of Award|Execution Date|Date Executed|Effective Date|Start Date|Contract Date|Approval Date|Date Approved|Board Date|Council Date|PO Date|Order Date|Issue Date|Date Signed|Signed Date",
          PAYEE,
          "Contractor|Contractor Name|Awarded To|Awardee|Firm|Consultant|Awarded Vendor|Vendor/Contractor|Contractor/Vendor|Vendor/Consultant|Consultant/Contractor|Awarded Contractor|Provider|Recipient",
          DESCRIPTION,
          "Scope|Scope of Work|Contract Description|Subject|Purpose of Contract|Commodity|Contract Purpose|Services Provided",
          AMOUNT,
          "Amount|Award Amount|Contract Amount|Contract Value|Award Value|Total Contract|Total Contract Amount|Not to Exceed|Not-to-Exceed|NTE|Amount Awarded|Total|Total Amount|Value|Contract Total|Total Value|Order Amount|PO Amount|Total Award|Dollar Amount|NTE Amount|Total Contract Value|Contract Price|PO Total|Not to Exceed Amount",
          OTHER,
          "Term|Contract Term|End Date|Expiration Date|Procurement Method|Method|Bid No|Bid Number|RFP #|RFP No|Solicitation No|Solicitation|Buyer|Award Type|Dept.|Division|Expires|Funding Source|Bids Received");

  /** Whether the column is a mark of registers, and not of other tables as well. */
  boolean isOfRegisters() {
    return this != OTHER && this != TYPE;
  }

  /** By letters and digits of the printed name, upper case; number signs are numbers. */
  static Map<String, RegisterColumn> ofPayments() {
    return names(OF_PAYMENTS);
  }

  /** The same in lists of contracts awarded. */
  static Map<String, RegisterColumn> ofAwards() {
    return names(OF_AWARDS);
  }

  private static Map<String, RegisterColumn> names(Map<RegisterColumn, String> own) {
    Map<String, RegisterColumn> names = new HashMap<>();
    IN_BOTH.forEach((column, printed) -> put(names, column, printed));
    own.forEach((column, printed) -> put(names, column, printed));
    return names;
  }

  private static void put(
      Map<String, RegisterColumn> names, RegisterColumn column, String printed) {
    Arrays.stream(printed.split("\\|")).forEach(name -> names.put(bare(name), column));
  }

  /** {@code Check #}, {@code Check No.} and {@code CHECK NUMBER} are one name. */
  static String bare(String printed) {
    return Label.bare(NUMBER_WORD.matcher(printed).replaceAll(" No "));
  }
}

package disclosure.document.form;

import java.util.List;

/** The captions of Standard Form 30, in the wordings of its editions. */
final class Sf30Labels {
  static final List<Label> ALL =
      List.of(
          Label.of("form", "STANDARD FORM 30"),
          Label.of("1", "1. CONTRACT ID CODE"),
          Label.of("page", "PAGE OF PAGES", "PAGE OF"),
          Label.of(
              "2",
              "2. AMENDMENT/MODIFICATION NO.",
              "2. AMENDMENT/MODIFICATION NUMBER",
              "2. AMENDMENT/MODIF. NO."),
          Label.of("3", "3. EFFECTIVE DATE"),
          Label.of(
              "4",
              "4. REQUISITION/PURCHASE REQ. NO.",
              "4. REQUISITION/PURCHASE REQUISITION NUMBER",
              "4. REQUISITION/PURCHASE REQUISITION NO."),
          Label.of(
              "5",
              "5. PROJECT NO. (If applicable)",
              "5. PROJECT NUMBER (If applicable)",
              "5. PROJECT NO."),
          Label.of("6", "6. ISSUED BY"),
          Label.inside("facility", "FACILITY CODE"),
          Label.of("7", "7. ADMINISTERED BY (If other than Item 6)", "7. ADMINISTERED BY"),
          Label.of(
              "8",
              "8. NAME AND ADDRESS OF CONTRACTOR (No., street, county, State and ZIP Code)",
              "8. NAME AND ADDRESS OF CONTRACTOR (Number, street, county, State and ZIP Code)",
              "8. NAME AND ADDRESS OF CONTRACTOR"),
          Label.of("x", "(X)", "(x)"),
          Label.of(
              "9A", "9A. AMENDMENT OF SOLICITATION NO.", "9A. AMENDMENT OF SOLICITATION NUMBER"),
          Label.of("9B", "9B. DATED (SEE ITEM 11)"),
          Label.of(
              "10A",
              "10A. MODIFICATION OF CONTRACT/ORDER NO.",
              "10A. MODIFICATION OF CONTRACT/ORDER NUMBER"),
          Label.of("10B", "10B. DATED (SEE ITEM 13)", "10B. DATED (SEE ITEM 11)"),
          Label.of("11", "11. THIS ITEM ONLY APPLIES TO AMENDMENTS OF SOLICITATIONS"),
          Label.of(
              "12",
              "12. ACCOUNTING AND APPROPRIATION DATA (If required)",
              "12. ACCOUNTING AND APPROPRIATION DATA"),
          Label.of(
              "13",
              "13. THIS ITEM ONLY APPLIES TO MODIFICATION OF CONTRACTS/ORDERS",
              "13. THIS ITEM ONLY APPLIES TO MODIFICATIONS OF CONTRACTS/ORDERS",
              "13. THIS ITEM APPLIES ONLY TO MODIFICATIONS OF CONTRACTS/ORDERS"),
          Label.of("E", "E. IMPORTANT: Contractor", "IMPORTANT: Contractor"),
          Label.of(
              "14", "14. DESCRIPTION OF AMENDMENT/MODIFICATION", "14. DESCRIPTION OF AMENDMENT"),
          Label.of("except", "Except as provided herein, all terms and conditions"),
          Label.of(
              "15A",
              "15A. NAME AND TITLE OF SIGNER (Type or print)",
              "15A. NAME AND TITLE OF SIGNER"),
          Label.of(
              "16A",
              "16A. NAME AND TITLE OF CONTRACTING OFFICER (Type or print)",
              "16A. NAME AND TITLE OF CONTRACTING OFFICER"),
          Label.of("15B", "15B. CONTRACTOR/OFFEROR"),
          Label.of("15C", "15C. DATE SIGNED"),
          Label.of("16B", "16B. UNITED STATES OF AMERICA"),
          Label.of("16C", "16C. DATE SIGNED"));

  private Sf30Labels() {}
}

package disclosure.document;

import java.io.IOException;

/** Blank standard forms, drawn after their official layouts. */
public final class FormSheets {
  private FormSheets() {}

  public static PdfWriter sf30() throws IOException {
    return new PdfWriter()
        .text(22, 24, "AMENDMENT OF SOLICITATION/MODIFICATION OF CONTRACT")
        .text(360, 24, "1. CONTRACT ID CODE")
        .text(500, 24, "PAGE OF PAGES")
        .text(22, 46, "2. AMENDMENT/MODIFICATION NO.")
        .text(175, 46, "3. EFFECTIVE DATE")
        .text(260, 46, "4. REQUISITION/PURCHASE REQ. NO.")
        .text(450, 46, "5. PROJECT NO. (If applicable)")
        .text(22, 80, "6. ISSUED BY")
        .text(150, 80, "CODE")
        .text(310, 80, "7. ADMINISTERED BY (If other than Item 6)")
        .text(22, 138, "8. NAME AND ADDRESS OF CONTRACTOR (No., street, county, State)")
        .text(335, 138, "9A. AMENDMENT OF SOLICITATION NO.")
        .text(335, 164, "9B. DATED (SEE ITEM 11)")
        .text(335, 190, "10A. MODIFICATION OF CONTRACT/ORDER NO.")
        .text(335, 222, "10B. DATED (SEE ITEM 13)")
        .text(22, 250, "11. THIS ITEM ONLY APPLIES TO AMENDMENTS OF SOLICITATIONS")
        .text(22, 280, "12. ACCOUNTING AND APPROPRIATION DATA (If required)")
        .text(22, 320, "13. THIS ITEM ONLY APPLIES TO MODIFICATION OF CONTRACTS/ORDERS")
        .text(22, 390, "14. DESCRIPTION OF AMENDMENT/MODIFICATION")
        .text(22, 680, "Except as provided herein, all terms and conditions of the document")
        .text(22, 700, "15A. NAME AND TITLE OF SIGNER (Type or print)")
        .text(305, 700, "16A. NAME AND TITLE OF CONTRACTING OFFICER (Type or print)")
        .text(22, 730, "15B. CONTRACTOR/OFFEROR")
        .text(215, 730, "15C. DATE SIGNED")
        .text(305, 730, "16B. UNITED STATES OF AMERICA")
        .text(515, 730, "16C. DATE SIGNED")
        .text(430, 770, "STANDARD FORM 30 (REV. 10-83)");
  }

  public static PdfWriter of347() throws IOException {
    return new PdfWriter()
        .text(22, 30, "ORDER FOR SUPPLIES OR SERVICES")
        .text(22, 50, "1. DATE OF ORDER")
        .text(150, 50, "2. CONTRACT NO. (If any)")
        .text(320, 50, "6. SHIP TO:")
        .text(22, 80, "3. ORDER NO.")
        .text(150, 80, "4. REQUISITION/REFERENCE NO.")
        .text(320, 80, "a. NAME OF CONSIGNEE")
        .text(22, 110, "5. ISSUING OFFICE (Address correspondence to)")
        .text(320, 110, "b. STREET ADDRESS")
        .text(22, 160, "7. TO:")
        .text(320, 160, "f. SHIP VIA")
        .text(22, 172, "a. NAME OF CONTRACTOR")
        .text(320, 172, "8. TYPE OF ORDER")
        .text(22, 190, "b. COMPANY NAME")
        .text(22, 220, "c. STREET ADDRESS")
        .text(22, 250, "9. ACCOUNTING AND APPROPRIATION DATA")
        .text(320, 250, "10. REQUISITIONING OFFICE")
        .text(22, 300, "17. SCHEDULE (See reverse for Rejections)")
        .text(400, 602, "17(i) GRAND TOTAL")
        .text(22, 640, "22. UNITED STATES OF AMERICA")
        .text(325, 640, "23. NAME (Typed)")
        .text(400, 740, "OPTIONAL FORM 347");
  }

  public static PdfWriter sf33() throws IOException {
    return new PdfWriter()
        .text(22, 24, "SOLICITATION, OFFER AND AWARD")
        .text(260, 24, "1. THIS CONTRACT IS A RATED ORDER")
        .text(22, 50, "2. CONTRACT NUMBER")
        .text(155, 50, "3. SOLICITATION NUMBER")
        .text(325, 50, "5. DATE ISSUED")
        .text(420, 50, "6. REQUISITION/PURCHASE NUMBER")
        .text(22, 80, "7. ISSUED BY")
        .text(320, 80, "8. ADDRESS OFFER TO (If other than Item 7)")
        .text(22, 130, "9. Sealed offers in original and")
        .text(22, 160, "11. TABLE OF CONTENTS")
        .text(22, 260, "12. In compliance with the above, the undersigned agrees")
        .text(22, 275, "13. DISCOUNT FOR PROMPT PAYMENT")
        .text(22, 290, "15A. NAME AND ADDRESS OF OFFEROR")
        .text(320, 290, "16. NAME AND TITLE OF PERSON AUTHORIZED TO SIGN OFFER (Type or print)")
        .text(22, 350, "15B. TELEPHONE NUMBER")
        .text(320, 350, "17. SIGNATURE")
        .text(480, 350, "18. OFFER DATE")
        .text(22, 390, "19. ACCEPTED AS TO ITEMS NUMBERED")
        .text(195, 390, "20. AMOUNT")
        .text(320, 390, "21. ACCOUNTING AND APPROPRIATION")
        .text(22, 590, "26. NAME OF CONTRACTING OFFICER (Type or print)")
        .text(280, 590, "27. UNITED STATES OF AMERICA")
        .text(475, 590, "28. AWARD DATE")
        .text(400, 700, "STANDARD FORM 33");
  }
}

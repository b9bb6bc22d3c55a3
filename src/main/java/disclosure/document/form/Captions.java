package disclosure.document.form;

import java.util.List;
import java.util.stream.Stream;

/** What a form itself prints: its captions and the notes at its foot are never an entry. */
final class Captions {
  private static final int LEAST_LETTERS = 4;

  /** On the standard forms of FAR part 53, outside their numbered blocks. */
  private static final List<String> NOTES =
      List.of(
          "AUTHORIZED FOR LOCAL REPRODUCTION",
          "PREVIOUS EDITION IS NOT USABLE",
          "PREVIOUS EDITION NOT USABLE",
          "PREVIOUS EDITION IS UNUSABLE",
          "PREVIOUS EDITION UNUSABLE",
          "PREVIOUS EDITION IS OBSOLETE",
          "(SIGNATURE OF CONTRACTING OFFICER)",
          "(SIGNATURE OF THE CONTRACTING OFFICER)",
          "(SIGNATURE OF PERSON AUTHORIZED TO SIGN)",
          "TITLE: CONTRACTING/ORDERING OFFICER",
          "NAME AND ADDRESS OF CONTRACTOR",
          "NAME AND ADDRESS OF OFFEROR",
          "NAME AND TITLE OF SIGNER (TYPE OR PRINT)",
          "UNITED STATES OF AMERICA",
          "REMITTANCE ADDRESS",
          "STREET ADDRESS");

  private final List<String> captions;

  /** The captions of a form under all of their wordings. */
  Captions(List<Label> labels) {
    this.captions =
        Stream.concat(
                NOTES.stream().map(Label::caption),
                labels.stream().flatMap(l -> l.wordings().stream()).map(Label.Wording::letters))
            .toList();
  }

  /** Whether all of a line is a caption or stands in one. */
  boolean isOneOf(String line) {
    String bare = Label.caption(line);
    return bare.length() >= LEAST_LETTERS
        && captions.stream().anyMatch(caption -> caption.contains(bare));
  }
}

package disclosure.match;

import java.util.List;

/** What takes confidence away from a finding. They only subtract, and say so. */
final class Qualifiers {
  private static final double OTHER_PARENT = 0.03;
  private final Directory directory;
  private final Parents parents;

  Qualifiers(Directory directory) {
    this.directory = directory;
    this.parents = new Parents(directory);
  }

  Finding qualified(Finding finding, Reading reading) {
    List<Parents.Parent> stated = parents.of(reading);
    for (Parents.Parent parent : stated) {
      if (parent.companyId().equals(finding.companyId())) {
        return finding;
      }
    }
    for (Parents.Parent parent : stated) {
      if (parent.days().overlaps(finding.days())) {
        return finding.less(
            OTHER_PARENT,
            "The record's registered parent, %s, is %s; published parents alone prove nothing."
                .formatted(
                    Sentences.quoted(parent.quote().words()),
                    directory.nameOf(parent.companyId())));
      }
    }
    return finding;
  }
}

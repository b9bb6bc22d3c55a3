package disclosure.document.form;

import disclosure.document.form.RegisterEntry.Row;
import disclosure.document.form.RegisterEntry.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds up the rows of a register and says of each printed total whether it is their sum. A total is
 * of the rows since the start or since another total before it; rows that are said to be void may
 * count or not.
 */
final class RegisterTotals {
  private static final Pattern OF_A_PART =
      Pattern.compile(
          "(?i)\\bsub-?\\s?total|\\b(?:vendor|payee|supplier|fund|dep(?:t|artment)|division|page|invoice|batch|object|category|claimant)\\b|(?<!cash"
              + " )\\baccount\\b(?!s)|\\b(?:check|warrant|voucher|payment|claim)\\s*(?:n(?:o|umber|br)\\.?|#)?:?\\s*\\d{3,}|\\bvoid(?:ed)? checks\\b|\\btotal"
              + " (?:check|warrant|voucher)\\b(?!s)|\\d{1,2}/\\d{1,2}/\\d{2,4}");
  private static final Pattern SUBTOTAL = Pattern.compile("(?i)\\bsub-?\\s?totals?(?: for)?\\b");
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)\\b(?:grand|report|overall|all)\\b|\\bcash account total\\b"
              + "|\\btotal (?:warrant|voucher) \\(?\\d+ (?:checks|warrants|claims|payments)\\b");
  private static final Pattern CHECKS =
      Pattern.compile(
          "(?i)\\b(?:checks|warrants|demands)\\b|\\b(?:check|warrant)"
              + " totals\\b|\\b(?:check|warrant)\\(s\\)");
  private static final Pattern TRANSFERS =
      Pattern.compile(
          "(?i)\\b(?:E-?FT'?s?|ACH|wires?|electronic|direct deposits?|bank drafts?)\\b");

  private static final Pattern OF_ACCOUNT = Pattern.compile("(?i)\\bcash account total\\b");
  private static final Pattern OTHERWISE_PAID =
      Pattern.compile("(?i)\\b(?:(?:manual|hand) checks|wires?|drafts?)\\b");

  /** What is said of a total: its name, and whether it is the sum; empty where that is unknown. */
  record Said(Total total, String name, Optional<Boolean> isSum) {
    Said as(String otherName) {
      return new Said(total, otherName, isSum);
    }
  }

  private final List<RegisterEntry> entries;
  private final int lastRow;
  private final RunningSum all = new RunningSum();
  private final RunningSum valid = new RunningSum();
  private final TypeSums types = new TypeSums();
  private final List<Boolean> sums = new ArrayList<>();
  private final List<Boolean> sumsOfAll = new ArrayList<>();

  RegisterTotals(List<RegisterEntry> entries) {
    this.entries = entries;
    int last = -1;
    for (int at = 0; at < entries.size(); at++) {
      last = entries.get(at) instanceof Row ? at : last;
    }
    this.lastRow = last;
    add();
  }

  private void add() {
    for (RegisterEntry entry : entries) {
      if (entry instanceof Row row) {
        if (row.begins()) {
          all.begin();
          valid.begin();
        }
        all.add(row.amount());
        valid.add(row.voided() ? BigDecimal.ZERO : row.amount());
        types.add(row);
      }
      boolean isTotal = entry instanceof Total;
      boolean isPart = entry instanceof Total total && isPart(total.label());
      sums.add(
          isTotal
              && (all.isSum(entry.amount(), isPart)
                  || valid.isSum(entry.amount(), isPart)
                  || types.isSum(entry.amount())));
      sumsOfAll.add(isTotal && (all.isAll(entry.amount()) || valid.isAll(entry.amount())));
      if (isTotal) {
        all.mark();
        valid.mark();
        types.mark();
      }
    }
  }

  /** Of each total, in order; {@code kind} says how the totals of all are named. */
  List<Said> said(RegisterKind kind) {
    List<Said> said = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      if (entries.get(at) instanceof Total total && (total.isNamed() || sumsOfAll.get(at))) {
        String name = name(total, at, kind);
        boolean isSum = sums.get(at) || isShare(total);
        boolean isKnown = isSum || at < lastRow || !name.equals("subtotal");
        said.add(new Said(total, name, isKnown ? Optional.of(isSum) : Optional.empty()));
      }
    }
    return said;
  }

  private String name(Total total, int at, RegisterKind kind) {
    String label = total.label();
    if (isOfAccount(total)) {
      return at > lastRow && sumsOfAll.get(at) ? "ap_total" : ofTypes(total);
    }
    if (kind == RegisterKind.PAYMENTS && isOfTypes(total)) {
      return kindOf(label);
    }
    if ((isOfOneKind(at, label) || isShare(total)) && kind == RegisterKind.PAYMENTS) {
      return kindOf(label);
    }
    if (isPart(label)
        || isOfFewerTypes(total)
        || (at < lastRow && !isOfAKind(label))
        || (at > lastRow && !isOfAll(at, label))) {
      return "subtotal";
    }
    if (kind == RegisterKind.AWARDS) {
      return "total_amount";
    }
    return isOfAKind(label) ? kindOf(label) : "ap_total";
  }

  /** What a cash account comes to, with the number of its checks, where these have a total too. */
  private boolean isOfAccount(Total total) {
    return OF_ACCOUNT.matcher(total.label()).find()
        && others(total).anyMatch(other -> !OF_ACCOUNT.matcher(other.label()).find());
  }

  private String ofTypes(Total total) {
    return isOfTypes(total) ? kindOf(total.label()) : "subtotal";
  }

  private static boolean isPart(String label) {
    return TotalLines.OF_ONE.matcher(label).find() || isOfAPart(label);
  }

  private static boolean isOfAPart(String label) {
    return OF_A_PART.matcher(label).find() && !OF_ALL.matcher(label).find();
  }

  /**
   * The total of all checks or of all transfers is a subtotal of the register, where it names the
   * kind and no other part, and no other total names that kind.
   */
  private boolean isOfOneKind(int at, String label) {
    return sums.get(at)
        && isOnlyOfAKind(label)
        && entries.stream()
                .filter(Total.class::isInstance)
                .map(Total.class::cast)
                .filter(other -> isOfAKind(other.label()))
                .filter(other -> !TotalLines.OF_ONE.matcher(other.label()).find())
                .filter(other -> kindOf(other.label()).equals(kindOf(label)))
                .count()
            == 1;
  }

  /** The last totals name each kind of payment once, and share out what all rows come to. */
  private boolean isShare(Total total) {
    List<Total> shares =
        entries.subList(lastRow + 1, entries.size()).stream()
            .map(Total.class::cast)
            .filter(share -> isOnlyOfAKind(share.label()))
            .toList();
    BigDecimal sum = shares.stream().map(Total::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return shares.contains(total)
        && shares.stream().map(share -> kindOf(share.label())).distinct().count() == shares.size()
        && (all.isAll(sum) || valid.isAll(sum));
  }

  /** Whether the rows have types, and those of the kind that it names come to that. */
  private boolean isOfTypes(Total total) {
    return isOnlyOfAKind(total.label())
        && types.isAll(kindOf(total.label()), total.amount())
        && !isBeside(total);
  }

  /** Where another total is that of all payments of the kind, this is that of some. */
  private boolean isOfFewerTypes(Total total) {
    return isOnlyOfAKind(total.label())
        && (isBeside(total) || others(total).anyMatch(other -> isOfTypes(other)));
  }

  /** Payments made in another way than most of their kind have a total beside that of most. */
  private boolean isBeside(Total total) {
    return OTHERWISE_PAID.matcher(total.label()).find()
        && others(total).anyMatch(other -> !OTHERWISE_PAID.matcher(other.label()).find());
  }

  /** The other totals of the same kind of payments. */
  private Stream<Total> others(Total total) {
    return entries.stream()
        .filter(Total.class::isInstance)
        .map(Total.class::cast)
        .filter(other -> !other.equals(total) && isOnlyOfAKind(other.label()))
        .filter(other -> kindOf(other.label()).equals(kindOf(total.label())));
  }

  private static boolean isOnlyOfAKind(String label) {
    return isOfAKind(label)
        && !TotalLines.OF_ONE.matcher(label).find()
        && !OF_A_PART.matcher(SUBTOTAL.matcher(label).replaceAll("")).find();
  }

  static String kindOf(String label) {
    return TRANSFERS.matcher(label).find() ? "ap_eft_total" : "ap_check_total";
  }

  private static boolean isOfAKind(String label) {
    return CHECKS.matcher(label).find() != TRANSFERS.matcher(label).find();
  }

  /** Of several totals at the end those that are the sum; the last where none is. */
  private boolean isOfAll(int at, String label) {
    if (isOfAKind(label) ? sums.get(at) : sumsOfAll.get(at)) {
      return true;
    }
    for (int other = lastRow + 1; other < entries.size(); other++) {
      if (entries.get(other) instanceof Total total && isPart(total.label())) {
        continue;
      }
      if (sumsOfAll.get(other) || (other > at && !isOfAKind(label))) {
        return false;
      }
    }
    return true;
  }
}

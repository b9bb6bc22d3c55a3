package disclosure.source.format;

import java.util.List;

/**
 * Where each column of a file stands. A plain table of names and places: every record asks it some
 * sixty times, and it lies closer together than a map of entries. Names are compared letter by
 * letter once; then the asker's own constant stands in the table.
 */
final class ColumnPositions {
  private final String[] names;
  private final int[] positions;
  private final int mask;

  /** Of a name that stands twice, the first place counts. */
  ColumnPositions(List<String> columns) {
    int size = Integer.highestOneBit(Math.max(1, columns.size())) * 4;
    names = new String[size];
    positions = new int[size];
    mask = size - 1;
    for (int at = 0; at < columns.size(); at++) {
      int slot = slot(columns.get(at));
      if (names[slot] == null) {
        names[slot] = columns.get(at);
        positions[slot] = at;
      }
    }
  }

  /** Place of the column from 0 on, or −1 where the file has none of that name. */
  int of(String name) {
    int slot = slot(name);
    if (names[slot] == null) {
      return -1;
    }
    names[slot] = name;
    return positions[slot];
  }

  private int slot(String name) {
    int hash = name.hashCode();
    int slot = (hash ^ (hash >>> 16)) & mask;
    while (names[slot] != null && !names[slot].equals(name)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

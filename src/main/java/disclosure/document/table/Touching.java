package disclosure.document.table;

import disclosure.document.page.Rule;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers lines that touch, directly or through others. */
final class Touching {
  private Touching() {}

  static List<List<Rule>> groups(List<Rule> rules, double near) {
    int[] parent = new int[rules.size()];
    for (int at = 0; at < parent.length; at++) {
      parent[at] = at;
    }
    for (int one = 0; one < parent.length; one++) {
      for (int other = one + 1; other < parent.length; other++) {
        if (touch(rules.get(one).box(), rules.get(other).box(), near)) {
          parent[root(parent, one)] = root(parent, other);
        }
      }
    }
    Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
    for (int at = 0; at < parent.length; at++) {
      groups.computeIfAbsent(root(parent, at), key -> new ArrayList<>()).add(rules.get(at));
    }
    return List.copyOf(groups.values());
  }

  private static boolean touch(PageBox one, PageBox other, double near) {
    return one.left() - near <= other.right()
        && other.left() - near <= one.right()
        && one.top() - near <= other.bottom()
        && other.top() - near <= one.bottom();
  }

  private static int root(int[] parent, int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}

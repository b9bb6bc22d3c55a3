package disclosure;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** A class may use its own room (a package with those below it) and rooms of lower floors. */
final class Floors extends ArchCondition<JavaClass> {
  static final Map<String, Integer> OF_ROOMS =
      Map.ofEntries(
          Map.entry("model", 0),
          Map.entry("store", 1),
          Map.entry("text", 1),
          Map.entry("source", 2),
          Map.entry("reference", 2),
          Map.entry("match", 3),
          Map.entry("document", 3),
          Map.entry("fetch", 4),
          Map.entry("pipeline", 4),
          Map.entry("publish", 4),
          Map.entry("site", 4),
          Map.entry("cli", 5));

  Floors() {
    super("import only from lower floors");
  }

  /** {@code source} for a class of {@code disclosure.source.format}. */
  static String room(JavaClass inside) {
    String[] names = inside.getPackageName().split("\\.", -1);
    return names.length < 2 ? "" : names[1];
  }

  @Override
  public void check(JavaClass from, ConditionEvents events) {
    for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
      JavaClass to = dependency.getTargetClass().getBaseComponentType();
      if (to.getPackageName().startsWith("disclosure.") && !mayUse(room(from), room(to))) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private static boolean mayUse(String from, String to) {
    return from.equals(to) || OF_ROOMS.getOrDefault(to, 99) < OF_ROOMS.getOrDefault(from, 0);
  }
}

package disclosure.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * One SQL script of the resources: a number that says when it runs, and its statements.
 *
 * <p>A statement ends with a line that ends in {@code ;}, so no line inside a statement or a text
 * may end so. Lines that begin with {@code --} are for readers.
 *
 * @param name file name, as in {@code 20_merge_actions.sql}
 * @param statements in order, without their final semicolon
 */
record Script(String name, List<String> statements) {

  Script {
    statements = List.copyOf(statements);
  }

  /** Takes a script apart. */
  static Script parse(String name, String text) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : text.lines().filter(line -> !line.startsWith("--")).toList()) {
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        statements.add(withoutSemicolon(statement));
        statement.setLength(0);
      }
    }
    if (!statement.toString().isBlank()) {
      throw new IllegalArgumentException(name + " ends within a statement: " + statement);
    }
    return new Script(name, statements);
  }

  private static String withoutSemicolon(StringBuilder statement) {
    String text = statement.toString().strip();
    return text.substring(0, text.length() - 1);
  }

  /** The number its name begins with. */
  int number() {
    return Integer.parseInt(name.substring(0, 2));
  }
}

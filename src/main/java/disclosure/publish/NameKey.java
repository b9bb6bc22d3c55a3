package disclosure.publish;

import disclosure.text.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBScalarFunctionBuilder;

/**
 * The SQL function {@code name_key}: the frozen fold of {@link Ids}. DuckDB's own {@code upper}
 * raises some letters otherwise (ß), and may change.
 */
final class NameKey {
  private NameKey() {}

  static void register(Connection connection) throws SQLException {
    Function<String, String> fold = Ids::fold;
    try (DuckDBScalarFunctionBuilder function = DuckDBFunctions.scalarFunction()) {
      function
          .withName("name_key")
          .withParameter(String.class)
          .withReturnType(String.class)
          .withFunction(fold)
          .register(connection);
    }
  }
}

package disclosure.publish;

import disclosure.source.DatasetSpec;
import disclosure.source.Intake;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Everything the scripts are given: the shards, the account of what was read, the declaration. */
final class RunTables {
  private RunTables() {}

  /** Creates views {@code shard_…}, tables {@code intake_…}, variables and functions. */
  static void create(Connection connection, PublishRequest request, Intake intake)
      throws SQLException, IOException {
    NameKey.register(connection);
    ShardViews.create(connection, request.shards());
    IntakeTables.create(connection, intake);
    RetrievalTables.create(connection, request.shards());
    DatasetSpec dataset = request.dataset();
    Sql.run(
        connection,
        variable("reference", request.reference().toAbsolutePath()),
        variable("dataset_name", dataset.name()),
        variable("dataset_title", dataset.title()),
        variable("agencies", String.join(", ", dataset.agencies())),
        dataset.from() == null
            ? "SET VARIABLE from_date = NULL::DATE"
            : "SET VARIABLE from_date = DATE " + Sql.text(dataset.from()));
  }

  private static String variable(String name, Object value) {
    return "SET VARIABLE " + name + " = " + Sql.text(value);
  }
}

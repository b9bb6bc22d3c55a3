package disclosure.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A published database, open for questions and nothing else: no table can be made, no file, network
 * or extension reached, no setting changed.
 *
 * <p>A question is run inside {@code FROM (…)}, where only statements that read can stand; it must
 * also be one whole statement by itself, so that no closing bracket leads out of there. No folders
 * are allowed for file access, because DuckDB writes into allowed ones even when read-only.
 */
public final class ReadOnlyDatabase implements AutoCloseable {
  /** The kind of error of a text that DuckDB's parser does not understand; others are no SELECT. */
  private static final String NO_SQL = "parser";

  /** The one question that DuckDB does not take for one SELECT: it makes two of it. */
  private static final Pattern PIVOT = Pattern.compile("(?i)\\bPIVOT\\b");

  /** What a streamed answer says in place of the error that it met at once. */
  private static final String UNTOLD = "Invalid result set";

  private final Path file;
  private Connection connection;

  private ReadOnlyDatabase(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a database.
   *
   * @throws QueryException where the file is not there or no DuckDB database
   */
  public static ReadOnlyDatabase open(Path file) throws QueryException {
    if (!Files.isRegularFile(file)) {
      throw new QueryException(file + " does not exist; name a database with --db");
    }
    try {
      return new ReadOnlyDatabase(file, connect(file, Answers.STREAMED));
    } catch (SQLException e) {
      throw new QueryException(file + " cannot be opened as a DuckDB database: " + first(e), e);
    }
  }

  /** Whether rows come while they are found, or all at the end. */
  private enum Answers {
    STREAMED,
    WHOLE
  }

  private static Connection connect(Path file, Answers answers) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", "true");
    settings.setProperty("jdbc_stream_results", String.valueOf(answers == Answers.STREAMED));
    Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
    }
    return connection;
  }

  /**
   * Answers one question.
   *
   * @param parameters values of the question's {@code ?}
   * @throws QueryException where it cannot be understood, or does not only read
   * @throws IOException of {@code reader}
   */
  public void query(String sql, RowReader reader, Object... parameters)
      throws QueryException, IOException {
    String question = sql.strip().replaceAll(";\\s*\\z", "");
    requireOneStatement(question);
    try (PreparedStatement statement = connection.prepareStatement("FROM (\n" + question + "\n)")) {
      fill(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        SqlRows.read(rows, reader);
      }
    } catch (SQLException e) {
      SQLException told =
          String.valueOf(e.getMessage()).contains(UNTOLD) ? untold(question, parameters, e) : e;
      throw new QueryException(EngineMessage.of(told, question), e);
    }
  }

  private static void fill(PreparedStatement statement, Object[] parameters) throws SQLException {
    for (int at = 0; at < parameters.length; at++) {
      statement.setObject(at + 1, parameters[at]);
    }
  }

  /** Asks again without streaming, which tells the error itself. */
  private SQLException untold(String question, Object[] parameters, SQLException streamed) {
    try {
      connection.close();
      connection = connect(file, Answers.WHOLE);
    } catch (SQLException e) {
      return e;
    }
    try (PreparedStatement statement = connection.prepareStatement("FROM (\n" + question + "\n)")) {
      fill(statement, parameters);
      statement.execute();
      return streamed;
    } catch (SQLException e) {
      return e;
    }
  }

  /** Lets DuckDB's own parser read the question: brackets that do not match end here. */
  private void requireOneStatement(String question) throws QueryException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT parsed ->> 'error_type', parsed ->> 'error_message'"
                + " FROM (SELECT json_serialize_sql(?)::JSON AS parsed)")) {
      statement.setString(1, question);
      try (ResultSet parsed = statement.executeQuery()) {
        parsed.next();
        String kind = parsed.getString(1);
        if (NO_SQL.equals(kind)) {
          throw new QueryException("this is not SQL: " + parsed.getString(2));
        }
        if (kind != null && !PIVOT.matcher(question).find()) {
          throw new QueryException(EngineMessage.ONLY_READING);
        }
      }
    } catch (SQLException e) {
      throw new QueryException(EngineMessage.of(e, question), e);
    }
  }

  private static String first(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public void close() throws QueryException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new QueryException(EngineMessage.of(e, ""), e);
    }
  }
}

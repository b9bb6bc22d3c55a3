package disclosure.store;

/** A column of a {@link ShardTable}: its name and its DuckDB type. */
public record ShardColumn(String name, String type) {}

package disclosure.publish;

import disclosure.source.DatasetSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The release described for programs, as a Frictionless Data Package
 * (https://specs.frictionlessdata.io/data-package/).
 */
final class DataPackage {
  private DataPackage() {}

  /**
   * The content of {@code datapackage.json}: every exported file with the meaning of its columns.
   */
  static Map<String, Object> of(
      DatasetSpec dataset, ReleaseId id, List<Dictionary.Table> tables, Path folder) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("profile", "data-package");
    content.put("name", dataset.name());
    content.put("title", dataset.title());
    content.put("id", id.text());
    content.put("version", id.asOf());
    List<Map<String, Object>> resources = new ArrayList<>();
    for (ExportFormat format : ExportFormat.values()) {
      for (Dictionary.Table table : tables) {
        String path = format.folder() + "/" + table.name() + "." + format.folder();
        if (Files.exists(folder.resolve(path))) {
          resources.add(resource(format, table, path));
        }
      }
    }
    content.put("resources", resources);
    return content;
  }

  private static Map<String, Object> resource(
      ExportFormat format, Dictionary.Table table, String path) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", (table.name() + "-" + format.folder()).replace('_', '-'));
    resource.put("path", path);
    resource.put("format", format.folder());
    resource.put("mediatype", format.mediaType());
    resource.put("encoding", "utf-8");
    resource.put("description", table.meaning());
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(Dictionary.Table table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Dictionary.Column column : table.columns()) {
      fields.add(
          Map.of(
              "name", column.name(),
              "type", type(column.type()),
              "description", column.meaning()));
    }
    schema.put("fields", fields);
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    return schema;
  }

  private static String type(String type) {
    return switch (type) {
      case "BOOLEAN" -> "boolean";
      case "DATE" -> "date";
      case "TIMESTAMP" -> "datetime";
      case "INTEGER", "BIGINT", "HUGEINT" -> "integer";
      case "VARCHAR" -> "string";
      default -> {
        if (type.startsWith("DECIMAL")) {
          yield "number";
        }
        throw new IllegalStateException("no type of a data package for " + type);
      }
    };
  }
}

package disclosure.source;

import java.nio.file.Path;

/**
 * What a person asks to be read, {@code SOURCE=PATH}.
 *
 * @param source id of the source the files are read as
 * @param path a file, a folder, a zip or a glob
 */
public record InputArgument(String source, String path) {

  /**
   * Reads {@code SOURCE=PATH}.
   *
   * @throws InputException where the text has no such shape
   */
  public static InputArgument parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw new InputException(
          "'" + text + "' is not SOURCE=PATH, as in usaspending_contracts=downloads/ice.zip");
    }
    return new InputArgument(text.substring(0, equals), text.substring(equals + 1));
  }

  /** The path, relative ones under {@code base}. */
  Path under(Path base) {
    return base.resolve(path).normalize();
  }
}

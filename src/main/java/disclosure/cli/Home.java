package disclosure.cli;

import disclosure.source.DatasetSpec;
import disclosure.source.InputException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The checked-out repository: its declarations and its reference data.
 *
 * @param root relative paths of a pipeline's YAML start here
 */
record Home(Path root) {

  /** The folder {@code scripts/disclosure} lies in, else the working directory. */
  static Home ofSystem() {
    return new Home(Path.of(System.getProperty("disclosure.home", "")));
  }

  /** Declared datasets. */
  Path pipelines() {
    return root.resolve("pipelines");
  }

  /** Declared sources. */
  Path sources() {
    return pipelines().resolve("sources");
  }

  /** Curated facts about companies. */
  Path reference() {
    return root.resolve("data/reference");
  }

  /**
   * Reads a dataset's declaration.
   *
   * @throws InputException where the file is not there
   */
  DatasetSpec dataset(Path pipeline) {
    if (Files.notExists(pipeline)) {
      throw new InputException(
          pipeline + " does not exist; datasets are declared in " + pipelines());
    }
    return DatasetSpec.read(pipeline);
  }

  /** Sample files, a folder a source. */
  Path samples() {
    return root.resolve("data/samples");
  }
}

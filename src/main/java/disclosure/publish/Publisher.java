package disclosure.publish;

import disclosure.source.InputException;
import disclosure.source.Intake;
import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Makes a release of a run's shards: loads, merges, sums, checks, exports, and puts it in place in
 * one step. A reader sees the release before or this one, whole.
 *
 * <p>The same inputs make the same release: its id is the date of the data and a hash of the
 * tables' contents; where it is already there, nothing is written.
 */
public final class Publisher {
  private static final int LAST_OF_SCHEMA = 9;
  private static final int LAST_OF_CONTENT = 79;
  private static final int LAST = 99;

  private final PublishRequest request;

  private Publisher(PublishRequest request) {
    this.request = request;
  }

  /**
   * Publishes, or says which checks refused.
   *
   * @throws InputException where the shards are not those of a finished run
   * @throws IOException where the disk is full or fails; the release before is untouched
   */
  public static PublishResult publish(PublishRequest request) throws IOException {
    return new Publisher(request).publish();
  }

  /**
   * Unpacks the database's library and reads the scripts, on a thread of its own, while the run
   * still reads. What fails there is told by publishing, which does the same again; a run that ends
   * before has nothing to tell of it.
   */
  public static void warmUp() {
    Thread thread = new Thread(Publisher::load, "warm-up-database");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((ended, thrown) -> {});
    thread.start();
  }

  private static void load() {
    Database.load();
    Scripts.all();
  }

  private PublishResult publish() throws IOException {
    Intake intake = intake();
    FreeSpace.require(request.shards(), request.workspace().root());
    Path staging = request.workspace().newStaging();
    try {
      PublishResult result = build(intake, staging);
      if (result.release().isPresent()) {
        request.workspace().publish(staging, result.release().get().id());
      }
      return result;
    } catch (SQLException e) {
      throw FreeSpace.explained(e, request.workspace().root());
    } finally {
      request.workspace().dropStaging();
    }
  }

  private PublishResult build(Intake intake, Path staging) throws IOException, SQLException {
    Path file = staging.resolve(ReleaseFiles.DATABASE);
    try (Connection connection = Database.create(file, request.resources())) {
      Scripts.run(connection, 0, LAST_OF_SCHEMA);
      PreviousRelease.attach(connection, previousDatabase());
      RunTables.create(connection, request, intake);
      Scripts.run(connection, LAST_OF_SCHEMA + 1, LAST_OF_CONTENT);
      Summary summary = Summary.of(connection);
      List<String> refusals = new Checks(connection, request.dataset()).refusals();
      if (!refusals.isEmpty()) {
        return summary.refused(refusals);
      }
      ClaimPictures.draw(connection, request.documents(), staging);
      ReleaseId id = ReleaseId.of(connection);
      Path release = request.workspace().release(id.text());
      boolean isNew = Files.notExists(release);
      if (isNew) {
        id.write(connection);
        Scripts.run(connection, LAST_OF_CONTENT + 1, LAST);
        ReleaseFiles.write(
            connection, request.dataset(), RetrievalTables.read(request.shards()), id, staging);
        Database.finish(connection, file);
      }
      return summary.published(new PublishResult.Release(id.text(), release, isNew));
    }
  }

  private Optional<Path> previousDatabase() {
    return request
        .workspace()
        .previous()
        .map(release -> release.resolve(ReleaseFiles.DATABASE))
        .filter(Files::isRegularFile);
  }

  private Intake intake() throws IOException {
    Path file = request.shards().resolve(Intake.FILE_NAME);
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          request.shards()
              + " has no "
              + Intake.FILE_NAME
              + ": reading was not finished; run again");
    }
    return Json.read(file, Intake.class);
  }
}

package disclosure.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.fetch.FetchException.Code;
import disclosure.store.Capture;
import disclosure.store.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Collector} brings home from one source: the captures that are the source's files,
 * by name, and the account of what was asked. Not shared between threads.
 */
public final class Haul {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ENDING = 8;
  private static final int HASH_DIGITS = 12;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PoliteClient client;
  private final Timing timing;
  private final SortedMap<String, Capture> earlier;
  private final SortedMap<String, Capture> files = new TreeMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<Answer.News, Integer> news = new EnumMap<>(Answer.News.class);
  private @Nullable String through;

  /**
   * @param earlier files that the source's last complete fetch left, by name
   */
  public Haul(PoliteClient client, Timing timing, SortedMap<String, Capture> earlier) {
    this.client = client;
    this.timing = timing;
    this.earlier = earlier;
  }

  /** The files that the source's last complete fetch left, by name. */
  public SortedMap<String, Capture> earlier() {
    return Collections.unmodifiableSortedMap(earlier);
  }

  /** Gets one thing; it is not yet one of the source's files. */
  public Answer get(Wanted wanted) throws IOException, InterruptedException {
    Answer answer = client.fetch(wanted);
    news.merge(answer.news(), 1, Integer::sum);
    return answer;
  }

  /** What the archive holds since the round began, whatever the thing's haste; null if nothing. */
  public @Nullable Answer held(Wanted wanted) {
    return client.heldSince(wanted);
  }

  /** The latest answer that any round kept, whatever its status; null if none. */
  public @Nullable Answer kept(Wanted wanted) {
    return client.kept(wanted);
  }

  /** Counts an answer of the archive that was good enough not to be asked for again. */
  public void held(Answer answer) {
    news.merge(answer.news(), 1, Integer::sum);
  }

  /** Gets a JSON answer. */
  public JsonNode json(Wanted wanted) throws IOException, InterruptedException {
    return json(get(wanted));
  }

  /** Reads a JSON answer. */
  public JsonNode json(Answer answer) throws IOException {
    return json(answer.capture());
  }

  /** Reads a JSON file of the archive. */
  public JsonNode json(Capture capture) throws IOException {
    try (InputStream in = client.read(capture)) {
      return JSON.readTree(in);
    }
  }

  /** The payload of an answer. */
  public byte[] bytes(Answer answer) throws IOException {
    try (InputStream in = client.read(answer.capture())) {
      return in.readAllBytes();
    }
  }

  /** The payload of an answer, to be closed. */
  public InputStream open(Answer answer) throws IOException {
    return client.read(answer.capture());
  }

  /**
   * Makes an answer one of the source's files.
   *
   * @param name without folders; what else stands in it is replaced, and a number is added where
   *     the name is taken by other content
   */
  public void take(Answer answer, String name) {
    String clean =
        shortened(name.replaceAll("[^A-Za-z0-9().,_ -]", "_").replaceFirst("^[.]+", "_"));
    String free = clean;
    for (int number = 2; taken(free, answer.capture()); number++) {
      free = number + "-" + clean;
    }
    files.put(free, answer.capture());
  }

  /** No system takes names of more than 255 bytes; what is cut off must not make two names one. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot < name.length() - LONGEST_ENDING ? "" : name.substring(dot);
    String hash = Sha256.ofText(name).substring(0, HASH_DIGITS);
    return name.substring(0, LONGEST_NAME - LONGEST_ENDING - HASH_DIGITS) + "_" + hash + ending;
  }

  private boolean taken(String name, Capture capture) {
    Capture there = files.get(name);
    return there != null && !there.sha256().equals(capture.sha256());
  }

  /** Notes in words what was asked. */
  public void asked(String what) {
    asked.add(what);
  }

  /** Notes what was not searched, and why. */
  public void gap(String what, FetchException why) {
    gaps.add(new Gap(what, why.code().name(), String.valueOf(why.getMessage())));
  }

  /** Notes what was not searched, and why. */
  public void gap(String what, Code code, String why) {
    gaps.add(new Gap(what, code.name(), why));
  }

  /** Notes the last day the source can know about. */
  public void through(String day) {
    through = through == null || day.compareTo(through) > 0 ? day : through;
  }

  /** Waits for a publisher's job. */
  public void pause(Duration time) throws InterruptedException {
    timing.pause(time);
  }

  /** A clock that only goes forward. */
  public long nanos() {
    return timing.nanos();
  }

  /** The source's files, by name. */
  public SortedMap<String, Capture> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** The account; complete unless a gap is a failure. */
  public Coverage coverage(String source, boolean complete) {
    long bytes = files.values().stream().mapToLong(Capture::bytes).sum();
    return new Coverage(
        source,
        complete,
        asked,
        files.size(),
        bytes,
        count(Answer.News.SERVED),
        count(Answer.News.RENEWED),
        count(Answer.News.UNCHANGED),
        count(Answer.News.HELD),
        through,
        gaps);
  }

  private int count(Answer.News kind) {
    return news.getOrDefault(kind, 0);
  }

  /** Refuses an answer that is not what was asked for. */
  public static FetchException wrong(URI url, String why) {
    return new FetchException(Code.ANSWER_WRONG, url, why);
  }
}

package disclosure.source;

import disclosure.model.Flag;
import disclosure.model.Origin;
import disclosure.model.RecordException;
import disclosure.model.Reject;
import disclosure.model.SourceRecord;
import disclosure.store.ShardWriter;
import disclosure.text.Contacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads one slice into a shard: for each record, look at its scope, leave it or parse it, write its
 * statements or its reject.
 *
 * <p>Every record read is counted once, as kept, context, filtered or rejected.
 */
public final class SliceReader {
  private static final int PAYLOAD_LIMIT = 4_000;
  private static final String BLANK_ROW = "BLANK_ROW";

  private final SourceSpec spec;
  private final SourceParser parser;
  private final Selection selection;
  private final ShardWriter shard;
  private final List<SourceRecord> statements = new ArrayList<>();
  private final SortedMap<String, Long> filtered = new TreeMap<>();
  private final SortedMap<String, Long> rejected = new TreeMap<>();
  private final SortedMap<String, Long> flagged = new TreeMap<>();
  private long read;
  private long kept;
  private long context;

  /** A reader for one slice; a second slice takes a second reader. */
  public SliceReader(SourceSpec spec, Selection selection, ShardWriter shard) {
    this.spec = spec;
    this.parser = spec.newParser();
    this.selection = selection;
    this.shard = shard;
  }

  /**
   * Reads all records of {@code cursor}, which stays open. Which file it is and how many records
   * precede the slice is not known here: both are 0.
   */
  public SliceIntake read(Slice slice, RecordCursor cursor) throws IOException {
    while (cursor.next()) {
      read++;
      Origin origin = new Origin(slice.id(), cursor.number());
      try {
        place(cursor, origin);
      } catch (RecordException e) {
        refuse(cursor, origin, e);
      }
    }
    return new SliceIntake(
        slice.id(),
        0,
        0,
        cursor.firstByte(),
        cursor.endByte(),
        read,
        kept,
        context,
        filtered,
        rejected,
        flagged,
        unknownFields(cursor));
  }

  private void refuse(RecordCursor cursor, Origin origin, RecordException e) throws IOException {
    if (cursor.blank()) {
      filtered.merge(BLANK_ROW, 1L, Long::sum);
    } else {
      reject(origin, e, cursor.payload());
    }
  }

  /** Nothing can be said of fields where no record was parsed. */
  private SortedSet<String> unknownFields(RecordCursor cursor) {
    return kept + context == 0 ? new TreeSet<>() : spec.unknown(cursor.unread());
  }

  private void place(RecordCursor cursor, Origin origin) throws IOException, RecordException {
    Fields fields = cursor.fields();
    Selection.Verdict verdict = scopeOf(cursor, fields);
    switch (verdict) {
      case KEPT, CONTEXT -> {
        cursor.verify();
        keep(fields, origin, verdict == Selection.Verdict.CONTEXT);
      }
      case OTHER_AGENCY, BEFORE_FROM, TOTAL_ROW -> filtered.merge(verdict.name(), 1L, Long::sum);
    }
  }

  /**
   * A record that breaks off before its scope is known is not left: it must stand the check of a
   * whole record.
   */
  private Selection.Verdict scopeOf(RecordCursor cursor, Fields fields)
      throws IOException, RecordException {
    Selection.Verdict verdict = selection.judge(parser.scope(fields));
    if (cursor.cutShort()) {
      cursor.verify();
    }
    return verdict;
  }

  private void keep(Fields fields, Origin origin, boolean asContext) throws RecordException {
    statements.clear();
    parser.parse(fields, origin, statements::add);
    for (SourceRecord statement : statements) {
      shard.write(statement, asContext);
      for (Flag flag : statement.flags()) {
        flagged.merge(flag.code(), 1L, Long::sum);
      }
    }
    kept += asContext ? 0 : 1;
    context += asContext ? 1 : 0;
  }

  private void reject(Origin origin, RecordException e, String payload) {
    String message = e.getMessage() == null ? e.code() : e.getMessage();
    String shown = Contacts.leaveOut(payload);
    String cut = shown.length() > PAYLOAD_LIMIT ? shown.substring(0, PAYLOAD_LIMIT) : shown;
    shard.write(new Reject(origin, e.code(), message, cut));
    rejected.merge(e.code(), 1L, Long::sum);
  }
}

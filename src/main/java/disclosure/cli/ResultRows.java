package disclosure.cli;

import disclosure.publish.RowReader;
import java.io.IOException;

/** How the rows of a query are printed. */
interface ResultRows extends RowReader {
  /** No more rows come. */
  void end() throws IOException;
}

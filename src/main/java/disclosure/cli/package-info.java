/**
 * The command line: one small class a command, which reads options, calls the floors below and
 * prints. Results go to standard output, everything else to standard error.
 *
 * <p>May import every other package; nothing imports it.
 */
@NullMarked
package disclosure.cli;

import org.jspecify.annotations.NullMarked;

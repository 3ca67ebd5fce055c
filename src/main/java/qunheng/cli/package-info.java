/**
 * The command line: the same engines without a window, for batches, tests and servers.
 *
 * <p>Exit codes: 0 done, 1 the input was refused (one sentence on stderr, nothing written), 2 the command was not
 * understood, 3 an internal error with a code. Standard output is UTF-8 on every system. No class here, and none it
 * uses, loads JavaFX.
 */
@NullMarked
package qunheng.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Files that come in and go out: the project file and the text form of a change.
 *
 * <p>What is read was written by anybody: every value is checked where it stands, and a refusal names file, line,
 * column and field. Reading changes nothing; writing replaces a file whole or not at all.
 */
@NullMarked
package qunheng.exchange;

import org.jspecify.annotations.NullMarked;

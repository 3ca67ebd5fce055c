/**
 * The project as immutable records, and every edit of it as a sealed {@link qunheng.model.Change} with an inverse.
 *
 * <p>Nothing here reads a clock, a locale or a file: a project is a value, so undo, history, comparison and tests need
 * no window and no database.
 */
@NullMarked
package qunheng.model;

import org.jspecify.annotations.NullMarked;

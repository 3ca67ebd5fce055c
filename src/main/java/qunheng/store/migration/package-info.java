/** The steps from one database schema to the next, one class each, and the explicit list of them. */
@NullMarked
package qunheng.store.migration;

import org.jspecify.annotations.NullMarked;

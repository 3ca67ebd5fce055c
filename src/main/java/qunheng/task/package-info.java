/** How long work reports progress and is told to stop; no toolkit. */
@NullMarked
package qunheng.task;

import org.jspecify.annotations.NullMarked;

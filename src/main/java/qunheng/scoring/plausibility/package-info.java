/** Values that may well be right but are worth a second look: told with their numbers, never refused. */
@NullMarked
package qunheng.scoring.plausibility;

import org.jspecify.annotations.NullMarked;

/** The way of a cluster through assessment, approval and renewal, as dated events. */
@NullMarked
package qunheng.tiering.rounds;

import org.jspecify.annotations.NullMarked;

/** Two assessments of one profile side by side: what moved, what moved it, and what runs out when. */
@NullMarked
package qunheng.tiering.change;

import org.jspecify.annotations.NullMarked;

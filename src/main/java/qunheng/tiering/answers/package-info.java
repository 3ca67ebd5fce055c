/** What a cluster answers to the questions that rule packs ask beyond the catalogue. */
@NullMarked
package qunheng.tiering.answers;

import org.jspecify.annotations.NullMarked;

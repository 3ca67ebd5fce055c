/** Who is whose neighbour, and how much that counts. Every weights object says by which rule it was made. */
@NullMarked
package qunheng.regional.weights;

import org.jspecify.annotations.NullMarked;

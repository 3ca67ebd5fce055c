/** Where the middle is and which way a distribution stretches, on an equal-area projection. */
@NullMarked
package qunheng.regional.geometry;

import org.jspecify.annotations.NullMarked;

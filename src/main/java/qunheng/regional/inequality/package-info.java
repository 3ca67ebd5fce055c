/** Inequality between units and how much of it lies between and within groups. */
@NullMarked
package qunheng.regional.inequality;

import org.jspecify.annotations.NullMarked;

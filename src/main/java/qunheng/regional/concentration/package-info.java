/**
 * How unevenly a quantity lies over units. Each measure carries its definition, because the field has several of most.
 */
@NullMarked
package qunheng.regional.concentration;

import org.jspecify.annotations.NullMarked;

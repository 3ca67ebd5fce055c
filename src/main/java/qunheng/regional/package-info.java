/**
 * Where clusters are, and how unevenly: pure functions from tables to results. This package counts; {@code
 * concentration} measures. Nothing here reads a boundary: a unit is a code, a place on a grid and a list of neighbours.
 */
@NullMarked
package qunheng.regional;

import org.jspecify.annotations.NullMarked;

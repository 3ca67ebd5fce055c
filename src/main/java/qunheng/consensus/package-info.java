/**
 * What a group of people judges: pairwise comparison by the Analytic Hierarchy Process (Saaty 1980), from a matrix of
 * judgements to weights, their consistency, and the weights of groups and hierarchies. Pure functions.
 */
@NullMarked
package qunheng.consensus;

import org.jspecify.annotations.NullMarked;

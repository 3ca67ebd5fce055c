/**
 * A file with one row a firm, of any length, read once from beginning to end into sums by region, industry, year and size.
 * What is kept does not grow with the number of rows.
 */
@NullMarked
package qunheng.exchange.firms;

import org.jspecify.annotations.NullMarked;

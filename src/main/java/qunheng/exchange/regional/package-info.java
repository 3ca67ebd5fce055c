/**
 * Regional figures out of a user's text file or workbook: one value for a region, an industry and a year in each
 * row, or one firm in each row, of any number, read once from beginning to end into sums.
 */
@NullMarked
package qunheng.exchange.regional;

import org.jspecify.annotations.NullMarked;

/** The statistics of the chosen numbers as figures in a list, beside those that are drawn. */
@NullMarked
package qunheng.ui.regions.numbers;

import org.jspecify.annotations.NullMarked;

/**
 * The indicators screen: a spreadsheet of the catalogue by year.
 *
 * <p>What is typed or pasted is read by {@link qunheng.project.entry.WrittenNumber}, laid over the grid by
 * {@link qunheng.ui.indicators.PastePlan}, and refused with a {@link qunheng.project.entry.Objection}. Selection,
 * editing and filters live in view models without nodes; the view draws them.
 */
@NullMarked
package qunheng.ui.indicators;

import org.jspecify.annotations.NullMarked;

/**
 * A composite indicator from a framework and a table, as the field defines it (OECD/JRC Handbook on Constructing
 * Composite Indicators, 2008): denominate → impute → treat → normalise → weight → aggregate → rank → explain.
 *
 * <p>{@link qunheng.scoring.pipeline.Pipeline} runs all of it; every step alone is a pure function from a
 * {@link qunheng.scoring.pipeline.Table} to a table. Columns are plain {@code double[]}, one entry a unit, and NaN is
 * "missing"; a column that is handed over is shared, not copied, and nobody writes to it again. What cannot be computed
 * is a {@link qunheng.scoring.pipeline.MethodRefusal} that names unit and indicator, never an infinite number.
 */
@NullMarked
package qunheng.scoring.pipeline;

import org.jspecify.annotations.NullMarked;

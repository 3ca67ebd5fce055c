package qunheng.exchange.regional;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table of values mean what.
 *
 * @param industry null if the values are of one industry, or of all
 * @param year null if they are of one time
 */
public record ValueColumns(String region, @Nullable String industry, @Nullable String year, String value) {}

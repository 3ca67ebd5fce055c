package qunheng.exchange.regional;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;

/**
 * Which columns of a file mean what, and how finely it is counted.
 *
 * @param industry column of the industry's code or name; null to count all firms as one industry
 * @param year column of the year; null if the file is about one time
 * @param amount column of employees or revenue, by which firms are summed and sized; null to count firms only
 * @param industryDigits how many characters of an industry code are kept; 0 for all
 * @param sizes lower bounds of the size classes after the smallest, ascending, in the unit of {@code amount}
 */
public record FirmColumns(
        String region,
        @Nullable String industry,
        @Nullable String year,
        @Nullable String amount,
        int industryDigits,
        List<Double> sizes) {
    /**
     * Employees at which an industrial firm is small, medium and large by the statistical classification of 2017 (the
     * classification looks at revenue as well, which one column cannot tell).
     */
    public static final List<Double> EMPLOYEES_2017 = List.of(20.0, 300.0, 1000.0);

    public FirmColumns {
        sizes = List.copyOf(sizes);
        for (int i = 1; i < sizes.size(); i++) {
            if (!(sizes.get(i) > sizes.get(i - 1))) {
                throw new ExchangeException("firms.sizes.order", sizes.get(i - 1), sizes.get(i));
            }
        }
    }

    /** The number of size classes; 1 if firms are not sized. */
    int classes() {
        return amount == null ? 1 : sizes.size() + 1;
    }
}

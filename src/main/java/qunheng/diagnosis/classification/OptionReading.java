package qunheng.diagnosis.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Sign;
import qunheng.diagnosis.Truth;
import qunheng.knowledge.Classification;

/**
 * One option of a scheme, held against the profile.
 *
 * @param sign its condition, judged, or for a scheme of means the mean of its drivers; null where the scheme reads
 *     neither
 * @param filled drivers that apply and have a value
 * @param drivers drivers that apply
 * @param words words of the leading field that name one of its industries
 */
public record OptionReading(
        Classification.Option option,
        Truth truth,
        @Nullable Sign sign,
        int filled,
        int drivers,
        List<String> words) {
    public OptionReading {
        words = List.copyOf(words);
    }

    static OptionReading of(Classification.Option option, Truth truth, @Nullable Sign sign) {
        return new OptionReading(option, truth, sign, 0, 0, List.of());
    }

    /** Mean score of the drivers; NaN for a scheme without, or when none is filled. */
    public double mean() {
        return sign == null || drivers == 0 ? Double.NaN : sign.value();
    }
}

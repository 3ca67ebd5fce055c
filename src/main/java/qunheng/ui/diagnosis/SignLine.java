package qunheng.ui.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Truth;
import qunheng.model.IndicatorId;

/**
 * One sign, as it is read.
 *
 * @param indicator the indicator that it reads; null when it reads none or several
 * @param reading what was read
 * @param asked what it is held against
 * @param truth whether it holds; NO also for a sign whose indicator does not apply
 * @param word the truth in a word
 * @param parts what a mean is made of
 */
public record SignLine(
        String name,
        @Nullable IndicatorId indicator,
        String reading,
        String asked,
        Truth truth,
        String word,
        List<Part> parts) {

    /** One indicator of a mean with its value and score. */
    public record Part(Named indicator, String value, String score, boolean missing) {}

    public SignLine {
        parts = List.copyOf(parts);
    }

    /** The whole line as one text. */
    public String spoken() {
        return String.join(" ", List.of(name, reading, asked, word));
    }
}

package qunheng.ui.diagnosis;

import java.util.List;
import qunheng.knowledge.Cutoff;

/**
 * One cut-off in the editor.
 *
 * @param value as it can be typed over
 * @param standard the standard value with whose number it is
 * @param source where the standard comes from
 */
public record CutoffRow(
        String id, String name, String value, String standard, String status, String source, boolean changed) {
    static List<CutoffRow> of(Diagnosed diagnosed) {
        return diagnosed.knowledge().diagnoses().cutoffs().stream().map(cutoff -> of(diagnosed, cutoff)).toList();
    }

    private static CutoffRow of(Diagnosed diagnosed, Cutoff cutoff) {
        var value = diagnosed.cutoffs().value(cutoff);
        return new CutoffRow(
                cutoff.id(),
                diagnosed.in(cutoff.name()),
                diagnosed.numbers().editable(value),
                diagnosed.text("diagnosis.cutoff.standard", diagnosed.numbers().value(cutoff.standard().value())),
                diagnosed.word(cutoff.standard().status()),
                diagnosed.in(cutoff.standard().source()),
                value != cutoff.standard().value());
    }
}

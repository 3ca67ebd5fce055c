package qunheng.tiering.answers;

import org.jspecify.annotations.Nullable;
import qunheng.model.Basis;
import qunheng.model.EvidenceFile;
import qunheng.model.InvalidValue;
import qunheng.model.ObservationKey;
import qunheng.model.Texts;

/**
 * One answer to a question of a rule pack; what was reported and what was verified stand beside one another.
 *
 * @param value in the question's unit; a level; 1 for yes and 0 for no
 * @param evidence document and page; empty when there is none
 * @param file the document as a file of the workspace; null when none is attached
 */
public record Answer(int year, Basis basis, double value, String evidence, @Nullable EvidenceFile file) {
    public Answer {
        if (year < ObservationKey.FIRST_YEAR || year > ObservationKey.LAST_YEAR) {
            throw new InvalidValue(
                    "model.year.outOfRange", year, ObservationKey.FIRST_YEAR, ObservationKey.LAST_YEAR);
        }
        if (!Double.isFinite(value)) {
            throw new InvalidValue("tiering.answer.notFinite");
        }
        Texts.requireLine("evidence", evidence);
    }

    public Answer(int year, Basis basis, double value, String evidence) {
        this(year, basis, value, evidence, null);
    }

    public Answer withFile(@Nullable EvidenceFile other) {
        return new Answer(year, basis, value, evidence, other);
    }

    public boolean documented() {
        return !evidence.isBlank() || file != null;
    }
}

package qunheng.knowledge;

import java.util.List;
import qunheng.model.Basis;

/**
 * Which values a rule pack takes into account.
 *
 * @param bases how a value may have come to be
 * @param evidence whether it has to carry evidence
 * @param status whose rule this is
 */
public record Counted(List<Basis> bases, boolean evidence, ThresholdStatus status, Bilingual source) {
    public Counted {
        bases = List.copyOf(bases);
    }

    public boolean counts(Basis basis, boolean documented) {
        return bases.contains(basis) && (documented || !evidence);
    }
}

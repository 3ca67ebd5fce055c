package qunheng.project.merge;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import qunheng.model.Evidence;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;

/** What a table carries of an observation; the rest of the evidence stays in the project. */
record Carried(
        boolean empty, double value, String source, String note, String reference, String locator, String date) {
    static final Comparator<Carried> ORDER = Comparator.comparing(Carried::empty)
            .thenComparingDouble(Carried::value)
            .thenComparing(Carried::source)
            .thenComparing(Carried::reference)
            .thenComparing(Carried::locator)
            .thenComparing(Carried::date)
            .thenComparing(Carried::note);

    private static final Carried NOTHING = new Carried(true, 0, "", "", "", "", "");

    static Carried of(@Nullable Observation observation) {
        if (observation == null) {
            return NOTHING;
        }
        var evidence = observation.evidence();
        return new Carried(
                false,
                observation.value(),
                plain(observation.source()),
                plain(observation.note()),
                plain(evidence.reference()),
                plain(evidence.locator()),
                plain(evidence.date()));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * The observation that this makes in the place of another. What a table does not carry stays as long as it is still
     * true: the document as long as it is the same one, and who checked the value as long as the value is the same too.
     */
    @Nullable Observation observation(ObservationKey key, @Nullable Observation present) {
        if (empty) {
            return null;
        }
        var evidence = new Evidence(reference, locator, date, "");
        if (present != null) {
            var old = present.evidence();
            if (this.equals(of(present))) {
                return present;
            }
            if (plain(old.reference()).equals(reference)) {
                evidence = evidence.withFile(old.file()).withValidUntil(old.validUntil());
                if (value == present.value()) {
                    evidence = evidence.withCheckedBy(old.checkedBy());
                }
            }
        }
        return new Observation(key, value, source, note, evidence);
    }
}

package qunheng.tiering.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.model.IndicatorId;

/**
 * A day by which something has to be done or renewed.
 *
 * @param indicator whose evidence runs out; otherwise null
 * @param name of the document or of the rule pack
 */
public record Deadline(LocalDate day, Kind kind, @Nullable IndicatorId indicator, Bilingual name) {
    public enum Kind {
        /** From this day on evidence proves nothing any more. */
        EVIDENCE_ENDS,
        /** Last day of an approved tier. */
        TIER_ENDS,
        /** Last day on which an ended tier can still be renewed. */
        RENEWAL_ENDS,
        /** The first year's end at which a second assessment counts. */
        SECOND_ASSESSMENT
    }
}

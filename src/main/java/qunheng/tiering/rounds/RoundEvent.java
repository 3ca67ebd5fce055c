package qunheng.tiering.rounds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.EventKind;
import qunheng.model.Texts;

/**
 * Something that happened to a cluster on its way to a tier.
 *
 * @param tier the tier that it was about; null when it was about none, as with a self-assessment
 * @param who assessor, board or office; may be empty
 */
public record RoundEvent(EventKind kind, LocalDate date, @Nullable String tier, String who) {
    public RoundEvent {
        Texts.requireLine("who", who);
    }
}

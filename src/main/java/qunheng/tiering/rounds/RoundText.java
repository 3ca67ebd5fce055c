package qunheng.tiering.rounds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.RulePack;
import qunheng.model.InvalidValue;
import qunheng.model.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events of one pack as the text that a profile keeps under {@code rounds.<pack>}: a JSON list of {@code {"kind":
 * "BENCHMARKED", "date": "2019-07-25", "tier": "bronze", "who": "…"}}, oldest first. A pack and the ones copied from it
 * share their events.
 */
public final class RoundText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Line(EventKind kind, String date, @Nullable String tier, @Nullable String who) {
        RoundEvent event() {
            return new RoundEvent(kind, LocalDate.parse(date), tier, who == null ? "" : who);
        }

        static Line of(RoundEvent event) {
            return new Line(event.kind(), event.date().toString(), event.tier(), event.who());
        }
    }

    private RoundText() {}

    public static String key(RulePack pack) {
        return "rounds." + pack.family();
    }

    /** The events of a profile, oldest first. */
    public static List<RoundEvent> of(Profile profile, RulePack pack) {
        return profile.choices().get(key(pack)).map(text -> read(text, key(pack))).orElse(List.of());
    }

    /** The same, with a text that cannot be read counted as no event. */
    public static List<RoundEvent> readable(Profile profile, RulePack pack) {
        try {
            return of(profile, pack);
        } catch (InvalidValue unreadable) {
            return List.of();
        }
    }

    /** @throws InvalidValue if the text is no list of events */
    static List<RoundEvent> read(String text, String key) {
        try {
            return sorted(Stream.of(MAPPER.readValue(text, Line[].class)).map(Line::event));
        } catch (JacksonException | DateTimeException | NullPointerException e) {
            throw new InvalidValue("tiering.round.unreadable", key);
        }
    }

    /** The text; empty when there are no events. */
    public static Optional<String> write(List<RoundEvent> events) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(MAPPER.writeValueAsString(
                        sorted(events.stream()).stream().map(Line::of).toList()));
    }

    private static List<RoundEvent> sorted(Stream<RoundEvent> events) {
        return events.sorted(Comparator.comparing(RoundEvent::date).thenComparing(RoundEvent::kind)).toList();
    }
}

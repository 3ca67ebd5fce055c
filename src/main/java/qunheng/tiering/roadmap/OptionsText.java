package qunheng.tiering.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;
import qunheng.model.InvalidValue;
import qunheng.model.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@link RoadmapOptions} as the text that a profile keeps under {@link #KEY}: a JSON object; what is left out is as in
 * {@link RoadmapOptions#DEFAULT}.
 */
public final class OptionsText {
    public static final String KEY = "roadmap.effort";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Fields(
            @Nullable List<Double> slopes,
            @Nullable Map<String, Double> weights,
            @Nullable Map<String, Double> limits,
            @Nullable Double yearlyRise,
            @Nullable Double yearlyEffort,
            @Nullable Integer years,
            @Nullable Double foundScore,
            @Nullable Double collecting) {
        RoadmapOptions options() {
            var plain = RoadmapOptions.DEFAULT;
            return new RoadmapOptions(
                    slopes == null ? plain.effort() : new Effort(slopes),
                    weights == null ? Map.of() : byId(weights),
                    limits == null ? Map.of() : byId(limits),
                    yearlyRise == null ? plain.yearlyRise() : yearlyRise,
                    yearlyEffort == null ? plain.yearlyEffort() : yearlyEffort,
                    years == null ? plain.years() : years,
                    foundScore == null ? plain.foundScore() : foundScore,
                    collecting == null ? plain.collecting() : collecting);
        }

        private static Map<IndicatorId, Double> byId(Map<String, Double> byText) {
            var byId = new TreeMap<IndicatorId, Double>();
            byText.forEach((id, value) -> byId.put(new IndicatorId(id), value));
            return byId;
        }
    }

    private OptionsText() {}

    /** The options of a profile; the default if it has none or its text cannot be read. */
    public static RoadmapOptions of(Profile profile) {
        try {
            return profile.choices().get(KEY).map(OptionsText::read).orElse(RoadmapOptions.DEFAULT);
        } catch (InvalidValue unreadable) {
            return RoadmapOptions.DEFAULT;
        }
    }

    /** @throws InvalidValue if the text is none that {@link #write} makes, or a number is out of its range */
    public static RoadmapOptions read(String text) {
        try {
            return MAPPER.readValue(text, Fields.class).options();
        } catch (JacksonException | NullPointerException e) {
            throw new InvalidValue("tiering.roadmap.refused.text", KEY);
        }
    }

    /** The text; empty for the default, which is not kept. */
    public static Optional<String> write(RoadmapOptions options) {
        return options.equals(RoadmapOptions.DEFAULT)
                ? Optional.empty()
                : Optional.of(MAPPER.writeValueAsString(new Fields(
                        options.effort().slopes(),
                        byText(options.weights()),
                        byText(options.limits()),
                        options.yearlyRise(),
                        options.yearlyEffort(),
                        options.years(),
                        options.foundScore(),
                        options.collecting())));
    }

    private static Map<String, Double> byText(Map<IndicatorId, Double> byId) {
        var byText = new TreeMap<String, Double>();
        byId.forEach((id, value) -> byText.put(id.value(), value));
        return byText;
    }
}

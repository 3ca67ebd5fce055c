package qunheng.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import qunheng.model.IndicatorId;

/** The indicators in catalogue order, with their groups and units, and the place of each in that order. */
final class IndicatorCatalogue {
    private final List<Group> groups;
    private final List<Indicator> indicators;
    private final Map<IndicatorId, Integer> positions;

    private IndicatorCatalogue(List<Group> groups, List<Indicator> indicators) {
        this.groups = groups;
        this.indicators = indicators;
        positions = new HashMap<>();
        for (var i = 0; i < indicators.size(); i++) {
            positions.put(indicators.get(i).id(), i);
        }
    }

    static IndicatorCatalogue read(String file) {
        var content = Resources.read(file, Content.class);
        var groups = byId(content.groups, Group::id);
        var units = byId(content.units, Unit::id);
        var indicators = content.indicators.stream()
                .map(entry -> entry.resolve(groups, units))
                .toList();
        return new IndicatorCatalogue(List.copyOf(content.groups), indicators);
    }

    List<Group> groups() {
        return groups;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    OptionalInt position(IndicatorId id) {
        var position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    Optional<Indicator> find(IndicatorId id) {
        var position = positions.get(id);
        return position == null ? Optional.empty() : Optional.of(indicators.get(position));
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** The file as it stands: indicators name their group and unit by id. */
    private record Content(List<Group> groups, List<Unit> units, List<Entry> indicators) {}

    private record Entry(
            IndicatorId id,
            String group,
            Bilingual name,
            String unit,
            Direction direction,
            Scale scale,
            double score0,
            double score100,
            List<Bilingual> rubricLevels,
            Bilingual source,
            String typicalRange,
            List<String> directFacts,
            List<String> relatedFacts,
            List<String> feeds,
            Bilingual goalpostReason,
            boolean quick,
            Bounds bounds,
            boolean integral) {
        Indicator resolve(Map<String, Group> groups, Map<String, Unit> units) {
            return new Indicator(
                    id,
                    found(groups, group),
                    name,
                    found(units, unit),
                    direction,
                    scale,
                    score0,
                    score100,
                    rubricLevels,
                    source,
                    typicalRange,
                    directFacts,
                    relatedFacts,
                    feeds,
                    goalpostReason,
                    quick,
                    bounds,
                    integral);
        }

        private <T> T found(Map<String, T> items, String wanted) {
            var item = items.get(wanted);
            if (item == null) {
                throw new IllegalStateException(id + " names " + wanted + ", which is not in the catalogue");
            }
            return item;
        }
    }
}

package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.ProfileId;
import qunheng.model.Project;

/** The names that a table may use for indicators of the catalogue and clusters of a project. */
final class KnownNames {
    private final NameIndex<IndicatorId> indicators = new NameIndex<>();
    private final NameIndex<ProfileId> clusters = new NameIndex<>();

    KnownNames(Knowledge knowledge, Project project) {
        for (var indicator : knowledge.indicators()) {
            Stream.of(indicator.id().value(), indicator.name().zh(), indicator.name().en())
                    .forEach(name -> indicators.add(indicator.id(), name));
        }
        for (var profile : project.profiles()) {
            Stream.of(profile.id().value(), profile.identity().nameZh(), profile.identity().nameEn())
                    .forEach(name -> clusters.add(profile.id(), name));
        }
    }

    /** An indicator by its name, with or without a unit in brackets behind it. */
    Match<IndicatorId> indicator(String text) {
        var whole = indicators.find(text);
        if (whole.certain()) {
            return whole;
        }
        var heading = Heading.of(text);
        return heading.unit().isEmpty() ? whole : indicators.find(heading.name());
    }

    /** The unit that stands in brackets behind the name of an indicator; empty when the brackets belong to the name. */
    String unit(String text) {
        return indicators.has(text) ? "" : Heading.of(text).unit();
    }

    Match<ProfileId> cluster(String text) {
        return clusters.find(text);
    }

    /** Whether a column of cells names things: most of the first cells that say something, and at least one. */
    static boolean mostly(List<String> cells, java.util.function.Predicate<String> names) {
        var said = new ArrayList<>(cells);
        said.removeIf(String::isBlank);
        var hits = said.stream().filter(names).count();
        return hits > 0 && hits * 10 >= said.size() * 8L;
    }
}

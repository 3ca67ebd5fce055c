package qunheng.ui.regions.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qunheng.knowledge.Region;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.ui.common.Session;

/** What a user should know of values before a statistic refuses them. */
final class TableRemarks {
    private TableRemarks() {}

    /** @param clashes values of doubtful names that are left out, because their place has one already */
    static List<String> of(List<Cell> cells, long clashes, Session session) {
        var messages = session.messages();
        var remarks = new ArrayList<String>();
        if (clashes > 0) {
            remarks.add(messages.get("regions.import.clashes", clashes));
        }
        var negative = cells.stream().filter(cell -> cell.value() < 0).toList();
        if (!negative.isEmpty()) {
            remarks.add(messages.get("regions.import.negative", negative.size(), place(negative.getFirst(), session)));
        }
        mixed(cells, session.knowledge().regions())
                .ifPresent(cell -> remarks.add(
                        messages.get("regions.import.mixed", (cell.industry() + ' ' + year(cell)).strip())));
        return remarks;
    }

    private static String place(Cell cell, Session session) {
        var region = session.knowledge()
                .region(cell.region())
                .map(found -> found.shortName().in(session.language().get()))
                .orElse(cell.region());
        return String.join(" ", Stream.of(region, cell.industry(), year(cell)).filter(word -> !word.isEmpty()).toList());
    }

    private static String year(Cell cell) {
        return cell.year() == RegionalTable.NO_YEAR ? "" : String.valueOf(cell.year());
    }

    private record Line(String industry, int year) {}

    /** A value of an industry and a year that have the 31 units and only some of the other three. */
    private static Optional<Cell> mixed(List<Cell> cells, List<Region> regions) {
        Set<String> national = regions.stream().filter(Region::nbs31).map(Region::code).collect(Collectors.toSet());
        Map<Line, Set<String>> units = new HashMap<>();
        cells.forEach(cell -> units.computeIfAbsent(new Line(cell.industry(), cell.year()), _ -> new HashSet<>())
                .add(cell.region()));
        return cells.stream()
                .filter(cell -> {
                    var of = units.getOrDefault(new Line(cell.industry(), cell.year()), Set.of());
                    return of.size() > national.size() && of.size() < regions.size() && of.containsAll(national);
                })
                .findFirst();
    }
}

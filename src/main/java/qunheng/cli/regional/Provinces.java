package qunheng.cli.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.knowledge.FourRegion;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.knowledge.RegionNames;
import qunheng.knowledge.RegionNames.Match;
import qunheng.regional.weights.Place;

/** Which provincial unit an identifier of a file means: a code or a name in any usual form. */
public final class Provinces {
    private static final int SAMPLE = 31;
    private static final int ALL = 34;

    private final Knowledge knowledge;
    private final RegionNames names;

    public Provinces(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.names = new RegionNames(knowledge.regions());
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** The six-digit codes, or null if one of the identifiers is no provincial unit. */
    @Nullable List<String> codes(List<String> ids) {
        var codes = new ArrayList<String>();
        for (var id : ids) {
            var region = names.unit(id);
            if (region.isEmpty()) {
                return null;
            }
            codes.add(region.get().code());
        }
        return codes;
    }

    /**
     * A command cannot ask what a name means that only resembles a unit's, so it says which it may be. Where most names
     * are no units, the file is about something else, and nothing is asked.
     *
     * @param lines of the names; empty if they stand in many
     */
    void askAbout(String file, String column, List<String> ids, List<Long> lines) {
        if (2 * ids.stream().filter(id -> names.unit(id).isPresent()).count() < ids.size()) {
            return;
        }
        for (var i = 0; i < ids.size(); i++) {
            if (names.unit(ids.get(i)).isEmpty() && names.match(ids.get(i)) instanceof Match.Doubtful(var candidates)) {
                var meant = String.join(" / ", candidates.stream().map(Provinces::bothNames).toList());
                throw lines.isEmpty()
                        ? new ExchangeException("cli.regional.doubtfulName", file, column, ids.get(i), meant)
                        : new ExchangeException("cli.regional.doubtful", file, lines.get(i), column, ids.get(i), meant);
            }
        }
    }

    private static String bothNames(Region region) {
        return region.shortName().zh() + ' ' + region.shortName().en();
    }

    List<Place> places(List<String> codes) {
        return codes.stream()
                .map(code -> knowledge.region(code).orElseThrow())
                .map(region -> new Place(region.lon(), region.lat()))
                .toList();
    }

    /** The four regions' names, or null if one of the units is in none of them. */
    @Nullable List<String> fourRegions(List<String> codes) {
        var names = new ArrayList<String>();
        for (var code : codes) {
            FourRegion four = knowledge.region(code).orElseThrow().fourRegion();
            if (four == null) {
                return null;
            }
            names.add(four.name());
        }
        return names;
    }

    /** Whether the units are all 31 of the national tables with one or two of Hong Kong, Macao and Taiwan. */
    boolean mixed(Set<String> codes) {
        return codes.size() > SAMPLE && codes.size() < ALL && codes.containsAll(national());
    }

    /** Whether all these identifiers are units outside the 31. */
    boolean outsideNational(List<String> ids) {
        var codes = codes(ids);
        return codes != null && !codes.isEmpty() && codes.stream().noneMatch(national()::contains);
    }

    private Set<String> national() {
        return knowledge.regions().stream().filter(Region::nbs31).map(Region::code).collect(Collectors.toSet());
    }
}

package qunheng.ui.regions.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.model.InvalidValue;
import qunheng.model.NeighbourList;
import qunheng.project.NeighbourChoice;
import qunheng.regional.weights.Contiguity;
import qunheng.regional.weights.DistanceWeights;
import qunheng.regional.weights.ListedNeighbours;
import qunheng.regional.weights.Place;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;
import qunheng.ui.common.Session;

/**
 * Who counts as a neighbour.
 *
 * @param k of {@link Rule#NEAREST}
 * @param hainan of {@link Rule#QUEEN}: whether Hainan and Guangdong are neighbours
 * @param list of {@link Rule#LIST}; null while none was loaded
 */
public record Neighbours(Rule rule, int k, boolean hainan, @Nullable NeighbourList list) {
    public static final Neighbours USUAL = new Neighbours(Rule.QUEEN, 4, true, null);

    private static final String WITHOUT_HAINAN = "queen-without-hainan";
    private static final String NEAREST = "nearest:";

    public enum Rule {
        QUEEN,
        NEAREST,
        INVERSE,
        LIST
    }

    /** What the open project has chosen. */
    public static Neighbours chosen(Session session) {
        var project = session.project().get();
        return project == null ? USUAL : of(NeighbourChoice.of(project));
    }

    /** What a project has chosen; a word that is not known counts as the usual rule. */
    static Neighbours of(NeighbourChoice choice) {
        var word = choice.rule();
        if (word.startsWith(NEAREST)) {
            var k = word.substring(NEAREST.length());
            return k.matches("[1-9]\\d?")
                    ? new Neighbours(Rule.NEAREST, Integer.parseInt(k), USUAL.hainan(), choice.list())
                    : new Neighbours(USUAL.rule(), USUAL.k(), USUAL.hainan(), choice.list());
        }
        var rule = switch (word) {
            case "inverse" -> Rule.INVERSE;
            case "list" -> Rule.LIST;
            default -> Rule.QUEEN;
        };
        return new Neighbours(rule, USUAL.k(), !word.equals(WITHOUT_HAINAN), choice.list());
    }

    /** The word that the project keeps; empty for the usual rule. */
    String word() {
        return switch (rule) {
            case QUEEN -> hainan ? "" : WITHOUT_HAINAN;
            case NEAREST -> NEAREST + k;
            case INVERSE -> "inverse";
            case LIST -> "list";
        };
    }

    /**
     * The weights between some units, row-standardised.
     *
     * @throws InvalidValue if the list is wanted and there is none, or none of its pairs is among these units
     */
    public SpatialWeights weights(Knowledge knowledge, List<Region> units) {
        var codes = units.stream().map(Region::code).toList();
        var places = units.stream().map(unit -> new Place(unit.lon(), unit.lat())).toList();
        var style = WeightStyle.ROW_STANDARDISED;
        return switch (rule) {
            case QUEEN ->
                Contiguity.of(knowledge, codes, new WeightScheme.QueenContiguity(hainan, false), style);
            case NEAREST ->
                DistanceWeights.nearest(codes, places, new WeightScheme.NearestNeighbours(k), style);
            case INVERSE ->
                DistanceWeights.inverse(
                        codes, places, new WeightScheme.InverseDistance(1, Double.POSITIVE_INFINITY), style);
            case LIST -> {
                if (list == null) {
                    throw new InvalidValue("regional.noList");
                }
                yield ListedNeighbours.of(list, codes, style);
            }
        };
    }
}

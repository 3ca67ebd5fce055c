package qunheng.scoring.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.Profile;
import qunheng.model.Weights;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileValues;

/** The scores of any number of peers through one lens: of the lens, of its criteria and of its indicators. */
public final class PeerScores {
    private final double[] lens;
    private final Map<String, double[]> items;

    private PeerScores(double[] lens, Map<String, double[]> items) {
        this.lens = lens;
        this.items = items;
    }

    public static PeerScores of(Knowledge knowledge, Weights weights, Lens lens, List<Profile> peers, int year) {
        var engine = LensEngine.of(knowledge, lens, weights);
        var results = peers.stream()
                .map(peer -> engine.assess(ProfileValues.of(knowledge, peer, year)))
                .toList();
        var items = new HashMap<String, double[]>();
        Stream.concat(ComparedItems.criteria(lens, results).stream(), ComparedItems.indicators(lens, results).stream())
                .forEach(item -> items.put(
                        item.id(),
                        item.cells().stream().mapToDouble(ComparedCell::score).toArray()));
        return new PeerScores(results.stream().mapToDouble(PeerScores::headline).toArray(), items);
    }

    private static double headline(LensAssessment result) {
        return result.headline() ? result.score() : Double.NaN;
    }

    /** Where a headline score of the lens stands. */
    public PeerStanding standing(double own) {
        return PeerStanding.of(own, lens);
    }

    /** Where a score of one criterion or indicator stands. */
    public PeerStanding standing(String item, double own) {
        return PeerStanding.of(own, items.getOrDefault(item, new double[0]));
    }
}

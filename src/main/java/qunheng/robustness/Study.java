package qunheng.robustness;

import java.util.HashSet;
import java.util.List;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Pipeline;
import qunheng.scoring.pipeline.PipelineResult;
import qunheng.scoring.pipeline.Ranking;

/**
 * What is asked: the nominal method and the inputs that vary about it. A point of the input space is one coordinate in
 * [0, 1) for each discrete input, and one for each weight or cell of the others, in the inputs' order.
 */
public final class Study {
    private final PipelineResult nominal;
    private final Ranking ranking;
    private final int[] nominalRanks;
    private final List<Input> inputs;
    private final int[] offsets;

    /**
     * Runs the nominal method.
     *
     * @throws MethodRefusal if it cannot be run, or an input stands twice
     */
    public Study(Framework framework, DataSet data, Method method, List<Input> inputs) {
        var names = new HashSet<String>();
        for (var input : inputs) {
            if (!names.add(input.name())) {
                throw MethodRefusal.of("robustness.twice", input.name());
            }
        }
        this.nominal = Pipeline.run(framework, data, method);
        this.inputs = List.copyOf(inputs);
        this.ranking = Ranking.of(data);
        this.nominalRanks = new int[data.indicators().rows()];
        ranking.rank(nominal.scores(), new double[nominalRanks.length], nominalRanks);
        this.offsets = new int[inputs.size() + 1];
        for (int i = 0; i < inputs.size(); i++) {
            offsets[i + 1] = offsets[i] + coordinates(inputs.get(i));
        }
    }

    private int coordinates(Input input) {
        return switch (input) {
            case Input.WeightNoise n -> nominal.framework().size() - 1;
            case Input.WeightDirichlet d -> nominal.framework().size() - 1;
            case Input.DataError e -> Math.multiplyExact(nominal.framework().indicators(), units());
            default -> 1;
        };
    }

    public PipelineResult nominal() {
        return nominal;
    }

    public List<Input> inputs() {
        return inputs;
    }

    public int units() {
        return nominalRanks.length;
    }

    /** By unit, 0 for no rank; a copy. */
    public int[] nominalRanks() {
        return nominalRanks.clone();
    }

    Ranking ranking() {
        return ranking;
    }

    /** How many coordinates a point has. */
    public int dimensions() {
        return offsets[inputs.size()];
    }

    /** The first coordinate of an input; that of the next one ends it. */
    public int offset(int input) {
        return offsets[input];
    }

    /** How many states the space has, or 0 if an input is not discrete; at most {@link Long#MAX_VALUE}. */
    public long states() {
        long states = 1;
        for (var input : inputs) {
            states = states > Long.MAX_VALUE / Math.max(1, input.states()) ? Long.MAX_VALUE : states * input.states();
        }
        return states;
    }

    /** The middle of each state's interval, so that a state is a point: the last input varies fastest. */
    void pointOfState(long state, double[] point) {
        for (int i = inputs.size() - 1; i >= 0; i--) {
            int choices = inputs.get(i).states();
            point[offsets[i]] = (state % choices + 0.5) / choices;
            state /= choices;
        }
    }

    /** Mean over the units that have both ranks of |rank − nominal rank|; NaN if none has. */
    double meanRankShift(int[] ranks) {
        long sum = 0;
        int both = 0;
        for (int u = 0; u < ranks.length; u++) {
            if (ranks[u] != 0 && nominalRanks[u] != 0) {
                sum += Math.abs(ranks[u] - nominalRanks[u]);
                both++;
            }
        }
        return both == 0 ? Double.NaN : (double) sum / both;
    }
}

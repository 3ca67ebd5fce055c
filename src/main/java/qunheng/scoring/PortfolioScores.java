package qunheng.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;

/**
 * Many profiles through several lenses, kept as arrays only: score, interval and coverage of each pair, nothing else.
 * The profiles are asked for one after the other and let go, so memory grows by 32 bytes for each profile and lens.
 */
public final class PortfolioScores {
    private final List<String> lensIds;
    private final int profiles;
    private final double[] scores;
    private final double[] low;
    private final double[] high;
    private final double[] coverage;

    private PortfolioScores(List<String> lensIds, int profiles) {
        this.lensIds = lensIds;
        this.profiles = profiles;
        var cells = Math.multiplyExact(lensIds.size(), profiles);
        scores = new double[cells];
        low = new double[cells];
        high = new double[cells];
        coverage = new double[cells];
    }

    /** Every profile of a project as of a year, through every lens. */
    public static PortfolioScores of(Knowledge knowledge, Project project, int year) {
        var list = project.profiles();
        return of(
                LensEngine.all(knowledge, project.weights()),
                list.size(),
                i -> ProfileValues.of(knowledge, list.get(i), year));
    }

    /** @param values the values of profile i, called once for each i from 0 in order */
    public static PortfolioScores of(List<LensEngine> engines, int profiles, IntFunction<ProfileValues> values) {
        var result = new PortfolioScores(engines.stream().map(LensEngine::lensId).toList(), profiles);
        if (engines.isEmpty()) {
            return result;
        }
        var passes = engines.stream().map(LensEngine::pass).toList();
        var goalposts = engines.getFirst().goalposts();
        var indicatorScores = new double[goalposts.size()];
        for (var p = 0; p < profiles; p++) {
            var profile = values.apply(p);
            goalposts.score(profile.raw(), indicatorScores);
            for (var e = 0; e < passes.size(); e++) {
                var pass = passes.get(e);
                pass.run(indicatorScores, profile.applicability());
                var cell = e * profiles + p;
                result.scores[cell] = pass.score;
                result.low[cell] = pass.low;
                result.high[cell] = pass.high;
                result.coverage[cell] = pass.applicable == 0 ? 0 : (double) pass.filled / pass.applicable;
            }
        }
        return result;
    }

    public List<String> lensIds() {
        return lensIds;
    }

    public int profiles() {
        return profiles;
    }

    /** 0–100; NaN when n/a. */
    public double score(String lens, int profile) {
        return scores[cell(lens, profile)];
    }

    public double low(String lens, int profile) {
        return low[cell(lens, profile)];
    }

    public double high(String lens, int profile) {
        return high[cell(lens, profile)];
    }

    /** Filled over applicable indicators, 0–1. */
    public double coverage(String lens, int profile) {
        return coverage[cell(lens, profile)];
    }

    private int cell(String lens, int profile) {
        var at = lensIds.indexOf(lens);
        if (at < 0) {
            throw new IllegalArgumentException("no lens " + lens);
        }
        return at * profiles + Objects.checkIndex(profile, profiles);
    }
}

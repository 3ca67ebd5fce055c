package qunheng.scoring.method;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Direction;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.ProfileValues;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Node;
import qunheng.scoring.pipeline.Table;

/**
 * One lens over the clusters of a project, as the pipeline takes it: four levels, the indicators below each
 * sub-criterion as the lowest. An indicator that feeds two sub-criteria stands twice, so its code is {@code
 * L0-1a/IN-PAT-02}, as in {@code model.Weights}.
 *
 * @param indicators the catalogue index of each leaf
 * @param raw clusters × leaves in the indicators' own units; NaN where missing or not applicable
 * @param applies by leaf and cluster
 * @param values of each cluster
 */
public record LensFrame(
        Knowledge knowledge,
        Lens lens,
        Framework framework,
        int[] indicators,
        Table raw,
        boolean[][] applies,
        List<ProfileValues> values,
        List<ProfileId> profiles) {
    public static final int SUB_CRITERION = 2;
    public static final int CRITERION = 3;
    public static final int LENS = 4;

    public static LensFrame of(Knowledge knowledge, Project project, Lens lens) {
        var values = project.profiles().stream()
                .map(p -> ProfileValues.of(knowledge, p, project.assessmentYear()))
                .toList();
        return of(knowledge, project.profiles().stream().map(Profile::id).toList(), values, lens);
    }

    static LensFrame of(Knowledge knowledge, List<ProfileId> profiles, List<ProfileValues> values, Lens lens) {
        var lines = new ArrayList<Node>();
        lines.add(Node.aggregate(1, LENS, lens.id(), 1, ""));
        var ids = new ArrayList<IndicatorId>();
        for (var criterion : lens.criteria()) {
            lines.add(Node.aggregate(lines.size() + 1, CRITERION, criterion.id(), 1, lens.id()));
            for (var sub : criterion.subCriteria()) {
                lines.add(Node.aggregate(lines.size() + 1, SUB_CRITERION, sub.id(), 1, criterion.id()));
                for (var id : sub.indicators()) {
                    var indicator = knowledge.indicator(id);
                    var direction = indicator.direction() == Direction.UP ? 1 : -1;
                    lines.add(Node.indicator(lines.size() + 1, sub.id() + '/' + id.value(), direction, 1, sub.id())
                            .withTarget(indicator.score100()));
                    ids.add(id);
                }
            }
        }
        var framework = Framework.of(lines);
        var indicators = ids.stream().mapToInt(knowledge::indexOf).toArray();
        var columns = new double[indicators.length][values.size()];
        var applies = new boolean[indicators.length][values.size()];
        for (int j = 0; j < indicators.length; j++) {
            for (int u = 0; u < values.size(); u++) {
                applies[j][u] = values.get(u).applicable(indicators[j]);
                columns[j][u] = applies[j][u] ? values.get(u).value(indicators[j]) : Double.NaN;
            }
        }
        var raw = new Table(profiles.stream().map(ProfileId::value).toList(), framework.indicatorCodes(), columns);
        return new LensFrame(knowledge, lens, framework, indicators, raw, applies, values, profiles);
    }

    public int clusters() {
        return profiles.size();
    }

    /** The indicator behind a leaf. */
    public IndicatorId indicator(int leaf) {
        return knowledge.indicators().get(indicators[leaf]).id();
    }

    /** A column with what does not apply taken out again. */
    double[] masked(int leaf, double[] column) {
        var masked = column.clone();
        for (int u = 0; u < masked.length; u++) {
            masked[u] = applies[leaf][u] ? masked[u] : Double.NaN;
        }
        return masked;
    }

    /** How many distinct indicators of a cluster have a value, and how many apply. */
    public int[] counts(int cluster) {
        int filled = 0;
        int applicable = 0;
        for (int j = 0; j < indicators.length; j++) {
            if (firstUse(j) && applies[j][cluster]) {
                applicable++;
                filled += Double.isNaN(raw.value(cluster, j)) ? 0 : 1;
            }
        }
        return new int[] {filled, applicable};
    }

    /** An indicator that feeds two sub-criteria counts once. */
    private boolean firstUse(int leaf) {
        for (int j = 0; j < leaf; j++) {
            if (indicators[j] == indicators[leaf]) {
                return false;
            }
        }
        return true;
    }
}

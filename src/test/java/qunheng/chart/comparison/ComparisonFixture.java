package qunheng.chart.comparison;

import java.util.List;
import qunheng.model.ClusterType;
import qunheng.model.Weights;
import qunheng.scoring.ProfileFixture;
import qunheng.scoring.comparison.Clusters;
import qunheng.scoring.comparison.Comparison;

/** Five invented clusters: two with the same whole number, one with gaps, one that is nearly unknown. */
public final class ComparisonFixture {
    private ComparisonFixture() {}

    public static Comparison comparison() {
        var gaps = new ProfileFixture().all(Clusters.YEAR, 45).worth("IS-SCL-01", Clusters.YEAR, 95);
        Clusters.KNOWLEDGE.indicators().stream()
                .filter(indicator -> indicator.group().id().equals("RS") || indicator.group().id().equals("OP"))
                .forEach(indicator -> gaps.remove(indicator.id().value()));
        return Comparison.of(
                Clusters.KNOWLEDGE,
                Weights.EQUAL,
                Clusters.KNOWLEDGE.lens(Clusters.LENS),
                List.of(
                        Clusters.even("1", 62),
                        Clusters.with("2", ClusterType.DIGITAL_INDUSTRIALISATION, gaps),
                        Clusters.even("3", 62.2),
                        Clusters.with(
                                "4",
                                ClusterType.VIRTUAL_NETWORK,
                                new ProfileFixture().put("IS-SCL-01", Clusters.YEAR, 300)),
                        Clusters.with(
                                "5",
                                ClusterType.INDUSTRY_DIGITALISATION,
                                new ProfileFixture().all(Clusters.YEAR, 20).applies("IS-SCL-01", false))),
                Clusters.YEAR);
    }
}

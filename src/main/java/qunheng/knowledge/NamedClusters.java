package qunheng.knowledge;

import java.util.List;

/** The hundred clusters, zones, lists and regions that the documents name, and the kinds that sort them. */
public record NamedClusters(List<Label> kinds, List<NamedCluster> clusters) {
    public NamedClusters {
        kinds = List.copyOf(kinds);
        clusters = List.copyOf(clusters);
    }
}

package qunheng.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.ClusterType;

/**
 * A cluster, zone, list or region that the documents name.
 *
 * @param kind id of a kind in {@link NamedClusters}
 * @param provinces GB/T 2260 codes, empty where the documents name none
 * @param cityGroup id of a city group; null for none
 * @param type type by 002; null where it makes no sense
 * @param typeInferred whether we read the type from the description; false where the document says it
 * @param model id of a development model by 004; null for none
 * @param layout id of a layout type by 000; null for none
 * @param facts ids of the facts about it
 */
public record NamedCluster(
        String id,
        Bilingual name,
        String kind,
        Bilingual country,
        List<String> provinces,
        List<Bilingual> cities,
        @Nullable String cityGroup,
        List<FourRegion> fourRegions,
        Bilingual industry,
        @Nullable ClusterType type,
        boolean typeInferred,
        @Nullable String model,
        boolean modelInferred,
        @Nullable String layout,
        boolean layoutInferred,
        List<Bilingual> anchorFirms,
        List<String> facts,
        List<Citation> citations,
        @Nullable Bilingual note) {
    public NamedCluster {
        provinces = List.copyOf(provinces);
        cities = List.copyOf(cities);
        fourRegions = List.copyOf(fourRegions);
        anchorFirms = List.copyOf(anchorFirms);
        facts = List.copyOf(facts);
        citations = List.copyOf(citations);
    }
}

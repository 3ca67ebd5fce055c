package qunheng.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ministry's list of clusters, as far as a public source could be read.
 *
 * @param programme id of a programme in {@link NationalLists}
 * @param year year of the announcement; null where the source gives none
 * @param provinces GB/T 2260 codes, lead province first
 * @param industryGroup id of an industry group in {@link NationalLists}
 * @param digital our judgement by the core classes of 2021
 * @param source address or description of the page that was read; {@code memory} for an unverified row
 * @param verified whether a source was read; unverified rows are off unless the user switches them on
 */
public record NationalCluster(
        String id,
        String programme,
        Bilingual batch,
        @Nullable Integer year,
        Bilingual name,
        List<String> provinces,
        List<Bilingual> cities,
        String industryGroup,
        boolean digital,
        DigitalReason reason,
        String source,
        boolean verified) {
    public NationalCluster {
        provinces = List.copyOf(provinces);
        cities = List.copyOf(cities);
    }

    /** The province under which the cluster is counted once. */
    public String leadProvince() {
        return provinces.getFirst();
    }
}

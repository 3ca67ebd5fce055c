package qunheng.regional;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cluster that is counted.
 *
 * @param nameZh at least one of the names is not blank
 * @param provinces GB/T 2260 codes in the order of the source; empty while unknown
 * @param lead the province it is counted at; null when it has none
 * @param source where it was read: sections of documents, an address, or blank for the user's own
 * @param verified false for a row without a source that was read
 * @param fictional a teaching case of the user's projects
 */
public record PlacedCluster(
        String id,
        String nameZh,
        String nameEn,
        List<String> provinces,
        @Nullable String lead,
        String source,
        boolean verified,
        boolean fictional) {
    public PlacedCluster {
        provinces = List.copyOf(provinces);
    }
}

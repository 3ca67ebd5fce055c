package qunheng.knowledge;

import java.util.List;

/** The clusters designated by national ministries, with the programmes, industry groups and reasons that sort them. */
public record NationalLists(
        List<NationalProgramme> programmes,
        List<Label> industryGroups,
        List<ReasonName> reasons,
        List<NationalCluster> clusters) {
    public NationalLists {
        programmes = List.copyOf(programmes);
        industryGroups = List.copyOf(industryGroups);
        reasons = List.copyOf(reasons);
        clusters = List.copyOf(clusters);
    }

    /** The words for a {@link DigitalReason}. */
    public record ReasonName(DigitalReason id, Bilingual name) {}
}

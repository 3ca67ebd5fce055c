package qunheng.regional;

import java.util.List;
import qunheng.model.Project;

/** What is counted. Each kind says by which rule a cluster gets its place, and which units it has data for. */
public sealed interface RegionalDataset {

    /**
     * Clusters in China that the five documents name: kinds {@code cluster} and {@code regional-cluster}.
     *
     * <p>A satellite base is a part of another cluster; a zone, a region, a WIPO area, a group of firms, a designation
     * and an idea are none; foreign ones are no part of the map. A regional cluster lies in several provinces and the
     * documents name no lead, so it has no place on the map and is counted by city group only. The documents say
     * nothing of Taiwan.
     */
    record DocumentClusters() implements RegionalDataset {}

    /**
     * One ministry's list as far as it could be read; a cluster in several provinces is counted once, at the lead. The
     * programmes reach the 31 units of the mainland.
     *
     * @param programme id in {@code knowledge.nationalLists()}
     * @param unverified whether rows without a source that was read count as well
     */
    record NationalList(String programme, boolean digitalOnly, boolean unverified) implements RegionalDataset {}

    /**
     * The lists AMC, SEI and IIC together, the same lead city and industry group once: the nearest we have to the tally
     * of document 003, which names neither its rows nor its rule.
     */
    record ThreeLists(boolean digitalOnly, boolean unverified) implements RegionalDataset {
        static final List<String> PROGRAMMES = List.of("AMC", "SEI", "IIC");
    }

    /** The profiles of the user's projects, each at its lead province; all units have data, because the user knows. */
    record OwnProfiles(List<Project> projects) implements RegionalDataset {
        public OwnProfiles {
            projects = List.copyOf(projects);
        }
    }
}

package qunheng.regional;

import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;

/**
 * Which units a regional statistic is about. Every total, mean and neighbour is of these units only, so it is stated.
 */
public enum Sample {
    /** All provincial-level units. */
    UNITS_34,
    /** The units of the national tables: without Hong Kong, Macao and Taiwan. */
    UNITS_31,
    /** The 31 without Xizang, as many papers have it for want of data. */
    UNITS_30;

    private static final String XIZANG = "540000";

    /** The units in the order of their codes. */
    public List<Region> of(Knowledge knowledge) {
        return knowledge.regions().stream().filter(this::has).toList();
    }

    public boolean has(Region region) {
        return switch (this) {
            case UNITS_34 -> true;
            case UNITS_31 -> region.nbs31();
            case UNITS_30 -> region.nbs31() && !region.code().equals(XIZANG);
        };
    }
}

package qunheng.robustness.lens;

import qunheng.model.ProfileId;
import qunheng.robustness.RankBand;
import qunheng.robustness.ScoreBand;

/**
 * One profile through one lens over the draws.
 *
 * @param score nominal, mean, median, 5th and 95th percentile (type 7) over the draws in which it has a score
 * @param rank the same for its rank among the profiles of the study; a single profile is always first, which says
 *     nothing
 * @param sameRank share of the draws with a rank in which it is the nominal one; NaN without a nominal rank
 * @param refused draws whose aggregation was refused because a part is at 0; missing scores for other reasons not
 *     counted
 */
public record LensBand(
        String lens, ProfileId profile, ScoreBand score, RankBand rank, double sameRank, long refused) {}

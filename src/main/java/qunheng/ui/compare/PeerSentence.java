package qunheng.ui.compare;

import org.jspecify.annotations.Nullable;
import qunheng.scoring.comparison.Comparison;
import qunheng.scoring.comparison.PeerRule;
import qunheng.scoring.comparison.PeerScores;
import qunheng.scoring.comparison.PeerStanding;
import qunheng.scoring.comparison.Peers;
import qunheng.text.Messages;

/** Where a cluster stands among its peers, or why nothing is said of that. */
record PeerSentence(Messages messages, String cluster) {
    /**
     * @param found null where the clusters are chosen by hand
     * @param scores null where the peers are not known
     * @param own the cluster's own score
     */
    String of(PeerRule rule, @Nullable Peers found, @Nullable PeerScores scores, double own) {
        if (found == null) {
            return messages.get("compare.peers.ownChoice", Peers.FEWEST);
        }
        var ruleName = messages.of(rule, "compare");
        if (scores == null) {
            return messages.get("compare.peers.unknown", cluster, ruleName);
        }
        var sentence = standing(scores.standing(own), own, ruleName);
        return found.profiles().size() > Comparison.MOST - 1
                ? sentence + ' ' + messages.get("compare.peers.more", Comparison.MOST - 1)
                : sentence;
    }

    private String standing(PeerStanding standing, double own, String ruleName) {
        if (standing.lacking() > 0) {
            return messages.get(
                    "compare.peers.lacking", cluster, standing.scored(), ruleName, standing.lacking(), Peers.FEWEST);
        }
        if (Double.isNaN(own)) {
            return messages.get("compare.peers.noScore", cluster, standing.scored());
        }
        return messages.get(
                "compare.peers.percentile",
                cluster,
                Math.round(standing.percentile()),
                standing.scored(),
                ruleName,
                standing.below(),
                standing.equal());
    }
}

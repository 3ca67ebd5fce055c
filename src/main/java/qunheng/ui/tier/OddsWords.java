package qunheng.ui.tier;

import java.util.ArrayList;
import qunheng.robustness.lens.TierOdds;

/** The shares of draws in words. */
record OddsWords(Judged judged, TierOdds odds) {
    /** Less is drawn too seldom to be told. */
    private static final double TOLD = 0.005;

    /** Each tier that comes out, the most frequent first. */
    String shares() {
        var parts = new ArrayList<Share>();
        for (var i = 0; i < odds.shares().size(); i++) {
            var name = i == 0 ? judged.in(judged.pack().unrated()) : judged.tierName(odds.tiers().get(i - 1));
            if (odds.shares().get(i) >= TOLD) {
                parts.add(new Share(name, odds.shares().get(i)));
            }
        }
        parts.sort((a, b) -> Double.compare(b.share(), a.share()));
        var named = parts.stream()
                .map(part -> judged.text("tier.odds.share", part.name(), judged.numbers().percent(part.share())))
                .toList();
        return judged.text("tier.odds", judged.list(named));
    }

    private record Share(String name, double share) {}

    String about() {
        return judged.text("tier.odds.about", OddsViewModel.DRAWS, Long.toString(OddsViewModel.SEED));
    }
}

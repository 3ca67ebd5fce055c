package qunheng.ui.robustness;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.robustness.lens.TierOdds;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/**
 * The question of the screen, answered in words from the shares of draws.
 *
 * @param headline whether another reasonable method would change tier or rank
 * @param sentences what that rests on
 */
record Answer(Change change, String headline, List<String> sentences) {
    /** Shares of draws from which an answer counts as settled, and as mostly settled. */
    private static final double SETTLED = 0.95;

    private static final double MOSTLY = 0.8;

    enum Change {
        NO,
        HARDLY,
        YES,
        /** No score to ask about. */
        OPEN
    }

    static Change of(double sameShare) {
        if (Double.isNaN(sameShare)) {
            return Change.OPEN;
        }
        return sameShare >= SETTLED ? Change.NO : sameShare >= MOSTLY ? Change.HARDLY : Change.YES;
    }

    static Answer of(Findings findings, Language language) {
        return new Writer(findings, language).answer();
    }

    private record Writer(Findings findings, Language language) {
        private String text(String key, Object... arguments) {
            return Messages.in(language).get(key, arguments);
        }

        private NumberFormats numbers() {
            return NumberFormats.in(language);
        }

        private Knowledge knowledge() {
            return findings.request().knowledge();
        }

        Answer answer() {
            var odds = findings.result().odds().stream()
                    .filter(one -> one.profile().equals(findings.request().profile()))
                    .toList();
            double sameTier = odds.stream().mapToDouble(TierOdds::sameTier).min().orElse(Double.NaN);
            double sameRank = findings.request().several() ? findings.band().sameRank() : Double.NaN;
            var change = of(Double.isNaN(sameRank) ? sameTier : Math.min(sameTier, sameRank));
            var sentences = new ArrayList<String>();
            odds.forEach(one -> sentences.add(tier(one)));
            if (findings.scored()) {
                sentences.add(score());
            } else {
                sentences.add(text("robustness.answer.noScore", lens()));
            }
            sentences.add(rank(sameRank));
            return new Answer(change, text("robustness.answer." + change.name()), List.copyOf(sentences));
        }

        private String lens() {
            return knowledge().lens(findings.request().lens()).shortName().in(language);
        }

        private String tier(TierOdds odds) {
            var pack = knowledge().rulePack(odds.pack());
            var nominal = odds.nominal();
            var name = (nominal == null ? pack.unrated() : pack.tier(nominal).name()).in(language);
            return text(
                    "robustness.answer.tier", pack.name().in(language), name, numbers().percent(odds.sameTier()));
        }

        private String score() {
            var score = findings.band().score();
            var sentence = text(
                    "robustness.answer.score",
                    lens(),
                    numbers().score(score.nominal()),
                    numbers().interval(score.q5(), score.q95()));
            long refused = findings.band().refused();
            return refused == 0
                    ? sentence
                    : sentence + text("robustness.answer.refused", numbers().count(refused));
        }

        private String rank(double sameRank) {
            if (!findings.request().several()) {
                return text("robustness.answer.single");
            }
            if (Double.isNaN(sameRank)) {
                return text("robustness.answer.noRank");
            }
            var rank = findings.band().rank();
            return text(
                    "robustness.answer.rank",
                    numbers().count(Math.round(rank.nominal())),
                    findings.request().project().profiles().size(),
                    numbers().percent(sameRank),
                    numbers().count(Math.round(rank.q5())),
                    numbers().count(Math.round(rank.q95())));
        }
    }
}

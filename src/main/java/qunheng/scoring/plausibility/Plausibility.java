package qunheng.scoring.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.PlausibilityRules;
import qunheng.knowledge.PlausibilityRules.Part;
import qunheng.knowledge.PlausibilityRules.Ratio;
import qunheng.model.ActorKind;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.plausibility.Doubt.Check;

/**
 * Compares the values of a profile with one another, with the year before and with the other profiles of the project.
 * The bounds are data ({@code plausibility.json}); a value that is missing is compared with nothing.
 *
 * <ul>
 *   <li>jump: |v(t) / v(t−1) − 1| &gt; 50 %, for shares and counts also by a least amount;
 *   <li>growth: |stated − (r(t) / r(t−1) − 1)| &gt; 5 points;
 *   <li>reported &gt; 1.5 × verified of the same year;
 *   <li>ratio &gt; 3 × or &lt; 1/3 × the median of at least three other profiles of the year;
 *   <li>part × what each holds at least &gt; whole;
 *   <li>revenue / firms above scale &lt; the limit of being above scale.
 * </ul>
 */
public final class Plausibility {
    private final Knowledge knowledge;
    private final PlausibilityRules rules;

    public Plausibility(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.rules = knowledge.plausibility();
    }

    /** The doubts about a profile, in the order of the checks. */
    public List<Doubt> of(Project project, Profile profile) {
        var doubts = new ArrayList<Doubt>();
        for (var observation : profile.observations().values()) {
            jump(profile, observation).ifPresent(doubts::add);
            reported(profile, observation).ifPresent(doubts::add);
        }
        for (var year : profile.years()) {
            growth(profile, year).ifPresent(doubts::add);
            rules.parts().forEach(part -> part(profile, part, year).ifPresent(doubts::add));
            rules.ratios().forEach(ratio -> peers(project, profile, ratio, year).ifPresent(doubts::add));
        }
        aboveScale(profile).ifPresent(doubts::add);
        return doubts;
    }

    private Optional<Doubt> jump(Profile profile, Observation now) {
        var indicator = knowledge.find(now.key().indicator()).orElse(null);
        var before = now.key().year() == ObservationKey.FIRST_YEAR
                ? null
                : profile.observation(
                                new ObservationKey(now.key().indicator(), now.key().year() - 1, now.key().basis()))
                        .orElse(null);
        if (indicator == null || indicator.rubric() || before == null || before.value() <= 0 || now.value() < 0) {
            return Optional.empty();
        }
        var change = 100 * (now.value() / before.value() - 1);
        if (Math.abs(change) <= rules.jump().value() || Math.abs(now.value() - before.value()) <= least(indicator)) {
            return Optional.empty();
        }
        return Optional.of(Doubt.of(
                now.key(),
                Check.JUMP,
                change > 0 ? "plausibility.jump.up" : "plausibility.jump.down",
                before.key().year(),
                before.value(),
                now.value(),
                indicator.unit().label(),
                Math.abs(change),
                rules.jump().value()));
    }

    private double least(Indicator indicator) {
        return indicator.unit().id().equals("percent")
                ? rules.leastPoints().value()
                : indicator.integral() ? rules.leastCount().value() : 0;
    }

    private Optional<Doubt> reported(Profile profile, Observation now) {
        if (now.key().basis() != Basis.REPORTED) {
            return Optional.empty();
        }
        return profile.observation(new ObservationKey(now.key().indicator(), now.key().year(), Basis.VERIFIED))
                .filter(verified -> verified.value() > 0 && now.value() > rules.reported().value() * verified.value())
                .map(verified -> Doubt.of(
                        now.key(),
                        Check.REPORTED,
                        "plausibility.reported",
                        now.value(),
                        verified.value(),
                        knowledge.indicator(now.key().indicator()).unit().label(),
                        now.value() / verified.value(),
                        rules.reported().value()));
    }

    private Optional<Doubt> growth(Profile profile, int year) {
        var stated = value(profile, rules.growth(), year);
        var now = value(profile, rules.revenue(), year);
        var before = value(profile, rules.revenue(), year - 1);
        if (stated == null || now == null || before == null || before.value() <= 0) {
            return Optional.empty();
        }
        var computed = 100 * (now.value() / before.value() - 1);
        return Math.abs(computed - stated.value()) <= rules.growthPoints().value()
                ? Optional.empty()
                : Optional.of(Doubt.of(
                        stated.key(),
                        Check.GROWTH,
                        "plausibility.growth",
                        stated.value(),
                        before.value(),
                        year - 1,
                        now.value(),
                        computed));
    }

    private Optional<Doubt> part(Profile profile, Part rule, int year) {
        var part = value(profile, rule.part(), year);
        var whole = value(profile, rule.whole(), year);
        if (part == null || whole == null || part.value() * rule.each() <= whole.value()) {
            return Optional.empty();
        }
        var of = knowledge.indicator(rule.whole());
        return Optional.of(Doubt.of(
                part.key(),
                Check.PART,
                rule.each() == 1 ? "plausibility.part" : "plausibility.part.each",
                part.value(),
                of.name(),
                whole.value(),
                of.unit().label(),
                rule.each(),
                part.value() * rule.each()));
    }

    private Optional<Doubt> peers(Project project, Profile profile, Ratio rule, int year) {
        var over = value(profile, rule.over(), year);
        var own = ratio(profile, rule, year);
        if (over == null || !(own > 0)) {
            return Optional.empty();
        }
        var others = project.profiles().stream()
                .filter(other -> !other.id().equals(profile.id()))
                .mapToDouble(other -> ratio(other, rule, year))
                .filter(other -> other > 0)
                .sorted()
                .toArray();
        if (others.length < rules.leastPeers().value()) {
            return Optional.empty();
        }
        var median = (others[(others.length - 1) / 2] + others[others.length / 2]) / 2;
        var times = rules.peerTimes().value();
        return own <= median * times && own >= median / times
                ? Optional.empty()
                : Optional.of(Doubt.of(
                        over.key(),
                        Check.PEERS,
                        own > median ? "plausibility.peers.above" : "plausibility.peers.below",
                        rule.name(),
                        own,
                        others.length,
                        median,
                        times));
    }

    private static double ratio(Profile profile, Ratio rule, int year) {
        var over = value(profile, rule.over(), year);
        var under = rule.under() == null ? null : value(profile, rule.under(), year);
        return over == null || (rule.under() != null && (under == null || under.value() <= 0))
                ? Double.NaN
                : under == null ? over.value() : over.value() / under.value();
    }

    /** The count of firms has no year of its own; it is held against the newest revenue. */
    private Optional<Doubt> aboveScale(Profile profile) {
        int firms = profile.actors().counts().getOrDefault(ActorKind.ABOVE_SCALE_FIRMS, 0);
        var limit = rules.aboveScale().value();
        return firms == 0
                ? Optional.empty()
                : profile.latest(rules.revenue(), ObservationKey.LAST_YEAR)
                        .filter(revenue -> revenue.value() > 0 && revenue.value() / firms < limit)
                        .map(revenue -> Doubt.of(
                                revenue.key(),
                                Check.ABOVE_SCALE,
                                "plausibility.aboveScale",
                                firms,
                                revenue.value(),
                                10_000 * revenue.value() / firms,
                                10_000 * limit));
    }

    private static @Nullable Observation value(Profile profile, IndicatorId indicator, int year) {
        return year < ObservationKey.FIRST_YEAR ? null : profile.effective(indicator, year).orElse(null);
    }
}

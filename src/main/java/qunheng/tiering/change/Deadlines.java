package qunheng.tiering.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Gate;
import qunheng.knowledge.RulePack;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.tiering.rounds.RoundText;
import qunheng.tiering.rounds.Standing;

/** The calendar of expiries and renewals of one profile. */
public final class Deadlines {
    private Deadlines() {}

    /**
     * Evidence that runs out, terms and renewal windows of approved tiers, and when a second assessment counts,
     * earliest first. What has run out before {@code today} is listed too: it has to be renewed.
     *
     * @param year of the present assessment
     */
    public static List<Deadline> of(Profile profile, List<RulePack> packs, int year, LocalDate today) {
        var found = new ArrayList<Deadline>();
        profile.observations().values().stream()
                .filter(observation -> profile.latest(observation.key().indicator(), year)
                        .filter(observation::equals)
                        .isPresent())
                .forEach(observation -> expiry(observation).ifPresent(found::add));
        for (var pack : packs) {
            var standing = Standing.of(pack, RoundText.readable(profile, pack), today);
            if (standing.until() != null) {
                found.add(new Deadline(standing.until(), Deadline.Kind.TIER_ENDS, null, pack.name()));
            }
            if (standing.renewableUntil() != null) {
                found.add(new Deadline(standing.renewableUntil(), Deadline.Kind.RENEWAL_ENDS, null, pack.name()));
            }
            pack.gates()
                    .flatMap(Deadlines::years)
                    .mapToInt(years -> (int) Math.ceil(years))
                    .max()
                    .ifPresent(years -> found.add(new Deadline(
                            LocalDate.of(year + years, 12, 31), Deadline.Kind.SECOND_ASSESSMENT, null, pack.name())));
        }
        found.sort(Comparator.comparing(Deadline::day).thenComparing(Deadline::kind));
        return List.copyOf(found);
    }

    private static Stream<Double> years(Gate gate) {
        return switch (gate) {
            case Gate.EarlierAssessment g -> Stream.of(g.years().value());
            case Gate.Improvement g -> Stream.of(g.years().value());
            default -> Stream.empty();
        };
    }

    /** A day that cannot be read is no deadline; the field beside it says so. */
    private static Optional<Deadline> expiry(Observation observation) {
        var evidence = observation.evidence();
        if (evidence.validUntil().isBlank()) {
            return Optional.empty();
        }
        try {
            var name = evidence.reference();
            return Optional.of(new Deadline(
                    LocalDate.parse(evidence.validUntil().strip()),
                    Deadline.Kind.EVIDENCE_ENDS,
                    observation.key().indicator(),
                    new Bilingual(name, name)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

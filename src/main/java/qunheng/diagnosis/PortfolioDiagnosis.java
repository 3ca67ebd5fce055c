package qunheng.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Finding.Open;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.Portfolio.Measure;
import qunheng.diagnosis.Portfolio.Reading;
import qunheng.knowledge.Cutoff;
import qunheng.knowledge.Diagnosis;
import qunheng.knowledge.FourRegion;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.ProfileValues;

/**
 * The diagnosis of an unbalanced layout, over all profiles of a project (domain page diagnosis 2, D12).
 *
 * <p>It fires if the share of the east in the clusters or in the leading firms reaches the cut-off and no cluster
 * divides work with another region; it is evident if both shares do and half of the clusters overlap with their
 * neighbours as well. A share needs the data of at least half of the profiles. Places without one of the four regions
 * stand outside.
 */
final class PortfolioDiagnosis {
    private static final IndicatorId LEADERS = new IndicatorId("EP-LEAD-01");
    private static final IndicatorId CO_OPERATION = new IndicatorId("GV-RGN-01");
    private static final IndicatorId POSITIONING = new IndicatorId("GV-RGN-02");

    private record Member(@Nullable FourRegion region, ProfileValues values) {
        boolean east() {
            return region == FourRegion.EAST;
        }
    }

    private final Knowledge knowledge;
    private final List<Member> members;
    private final double eastShare;
    private final double level;

    private PortfolioDiagnosis(Knowledge knowledge, List<Member> members, double eastShare, double level) {
        this.knowledge = knowledge;
        this.members = members;
        this.eastShare = eastShare;
        this.level = level;
    }

    static Finding finding(Knowledge knowledge, Project project, int year, Diagnosis diagnosis, Cutoffs cutoffs) {
        var diagnoses = knowledge.diagnoses();
        var members = project.profiles().stream()
                .map(profile -> new Member(region(knowledge, profile), ProfileValues.of(knowledge, profile, year)))
                .toList();
        var set = new PortfolioDiagnosis(
                knowledge,
                members,
                cutoffs.value(diagnoses, "east-share"),
                cutoffs.value(diagnoses, levels(diagnoses.cutoffs())));
        var needed = (int) Math.ceil(cutoffs.value(diagnoses, "portfolio-size"));
        var readings = List.of(set.clusters(), set.leaders(), set.agreements(), set.overlaps());
        var truth = readings.get(0).truth().or(readings.get(1).truth()).and(readings.get(2).truth());
        var filled = set.filled(diagnosis);
        var applicable = members.size() * diagnosis.indicators().size();
        var few = members.size() < needed;
        var thin = filled < diagnoses.minimumFilledShare() * applicable;
        var state = few || thin || truth == Truth.UNKNOWN
                ? State.CANNOT_JUDGE
                : truth == Truth.YES ? State.FIRES : State.SILENT;
        var evident = readings.stream().allMatch(reading -> reading.truth() == Truth.YES);
        return new Finding(
                diagnosis,
                state,
                Diagnosing.strengthOf(state, evident),
                state != State.CANNOT_JUDGE
                        ? null
                        : few ? Open.TOO_FEW_PROFILES : thin ? Open.TOO_FEW_FILLED : Open.SIGN_MISSING,
                state != State.CANNOT_JUDGE && readings.stream().allMatch(reading -> reading.known() == members.size()),
                filled,
                applicable,
                Double.NaN,
                null,
                List.of(),
                List.of(),
                set.missing(diagnosis),
                new Portfolio(
                        members.size(),
                        needed,
                        (int) members.stream().filter(member -> member.region() != null).count(),
                        readings),
                Diagnosing.problems(knowledge, diagnosis),
                Diagnosing.measures(knowledge, diagnosis));
    }

    private static String levels(List<Cutoff> cutoffs) {
        return cutoffs.stream()
                .filter(cutoff -> cutoff.reads() == Cutoff.Reads.LEVEL)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static @Nullable FourRegion region(Knowledge knowledge, Profile profile) {
        var provinces = profile.place().provinces();
        if (provinces.isEmpty()) {
            return null;
        }
        return knowledge.region(provinces.getFirst()).map(region -> region.fourRegion()).orElse(null);
    }

    private Reading clusters() {
        var placed = members.stream().filter(member -> member.region() != null).toList();
        var share = 100.0 * placed.stream().filter(Member::east).count() / placed.size();
        return share(Measure.EAST_OF_CLUSTERS, share, placed.size());
    }

    private Reading leaders() {
        var known = members.stream()
                .filter(member -> member.region() != null && known(LEADERS).test(member))
                .toList();
        var all = known.stream().mapToDouble(member -> value(LEADERS, member)).sum();
        var east = known.stream().filter(Member::east).mapToDouble(member -> value(LEADERS, member)).sum();
        return share(Measure.EAST_OF_LEADERS, 100 * east / all, known.size());
    }

    /** 0 / 0 is NaN: without placed clusters, or without leaders, there is no share. */
    private Reading share(Measure measure, double share, int known) {
        var truth = Double.isNaN(share) || !half(known) ? Truth.UNKNOWN : Truth.of(share >= eastShare);
        return new Reading(measure, truth, share, eastShare, known);
    }

    private Reading agreements() {
        var known = members.stream().filter(known(CO_OPERATION)).toList();
        var agreed = known.stream().filter(member -> value(CO_OPERATION, member) > level).count();
        var truth = agreed > 0 ? Truth.NO : half(known.size()) ? Truth.YES : Truth.UNKNOWN;
        return new Reading(Measure.AGREEMENTS, truth, known.isEmpty() ? Double.NaN : agreed, 1, known.size());
    }

    private Reading overlaps() {
        var known = members.stream().filter(known(POSITIONING)).toList();
        var overlapping = known.stream().filter(member -> value(POSITIONING, member) <= level).count();
        var truth = half(known.size()) ? Truth.of(2 * overlapping >= known.size()) : Truth.UNKNOWN;
        return new Reading(
                Measure.OVERLAPS,
                truth,
                known.isEmpty() ? Double.NaN : overlapping,
                Math.ceil(known.size() / 2.0),
                known.size());
    }

    private boolean half(int known) {
        return known > 0 && 2 * known >= members.size();
    }

    private Predicate<Member> known(IndicatorId id) {
        return member -> !Double.isNaN(value(id, member));
    }

    private double value(IndicatorId id, Member member) {
        return member.values().value(knowledge.indexOf(id));
    }

    private int filled(Diagnosis diagnosis) {
        return (int) diagnosis.indicators().stream()
                .mapToLong(id -> members.stream().filter(known(id)).count())
                .sum();
    }

    /** What at least one profile lacks. */
    private List<IndicatorId> missing(Diagnosis diagnosis) {
        var asked = new ArrayList<>(List.of(CO_OPERATION, POSITIONING, LEADERS));
        diagnosis.indicators().stream().filter(id -> !asked.contains(id)).forEach(asked::add);
        return asked.stream().filter(id -> !members.stream().allMatch(known(id))).toList();
    }
}

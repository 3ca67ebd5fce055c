package qunheng.project.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.project.merge.Submission.Proposal;
import qunheng.project.merge.Submission.Sender;

/**
 * What would happen to each value if submissions were taken in. The order of the submissions, and of the proposals in
 * them, makes no difference.
 *
 * <p>For one cluster and key, let P be the project's observation, S what a sender was shown, and the proposals differ
 * from S:
 *
 * <ul>
 *   <li>every proposal equals P: {@link Kind#EQUAL};
 *   <li>one proposal, P and S are both nothing: {@link Kind#ADDED};
 *   <li>one proposal that is a value, and P is still what every sender was shown: {@link Kind#CORRECTED};
 *   <li>anything else: {@link Kind#CONFLICT}. That is when P has changed since, when files disagree, and when a value
 *       was emptied, which may be a slip.
 * </ul>
 *
 * <p>Observations are equal when value, source, note, and title, place and date of the evidence are: that is what a
 * table carries.
 *
 * @param items one for each cluster and key, in the order of the project's clusters and of the keys
 */
public record MergePlan(Project project, List<Item> items) {
    public MergePlan {
        items = List.copyOf(items);
    }

    /** What is to be done about a value. */
    public enum Kind {
        ADDED,
        CORRECTED,
        EQUAL,
        CONFLICT
    }

    /**
     * @param present what the project has; null when it has nothing
     * @param candidates the different things that were sent, in an order of their own
     */
    public record Item(
            ProfileId profile,
            ObservationKey key,
            Kind kind,
            @Nullable Observation present,
            List<Candidate> candidates) {
        public Item {
            candidates = List.copyOf(candidates);
        }

        public Place place() {
            return new Place(profile, key);
        }

        /** Whether somebody has to say which one counts. */
        public boolean conflict() {
            return kind == Kind.CONFLICT;
        }
    }

    /** A value of the project. */
    public record Place(ProfileId profile, ObservationKey key) {}

    /**
     * @param proposed null when the value was emptied
     * @param senders all who sent this
     */
    public record Candidate(@Nullable Observation proposed, List<Sender> senders) {
        public Candidate {
            senders = List.copyOf(senders);
        }
    }

    public static MergePlan of(Project project, List<Submission> submissions) {
        var items = new ArrayList<Item>();
        for (var profile : project.profiles()) {
            var byKey = new TreeMap<ObservationKey, List<Sent>>();
            for (var submission : submissions) {
                for (var proposal : submission.proposals()) {
                    if (proposal.profile().equals(profile.id())) {
                        byKey.computeIfAbsent(proposal.key(), key -> new ArrayList<>())
                                .add(new Sent(proposal, submission.sender().at(proposal.place())));
                    }
                }
            }
            byKey.forEach((key, sent) -> items.add(
                    item(profile.id(), key, profile.observations().get(key), sent)));
        }
        return new MergePlan(project, items);
    }

    private record Sent(Proposal proposal, Sender sender) {}

    private static Item item(ProfileId profile, ObservationKey key, @Nullable Observation present, List<Sent> sent) {
        var different = new TreeMap<Carried, TreeSet<Sender>>(Carried.ORDER);
        for (var one : sent) {
            different.computeIfAbsent(Carried.of(one.proposal().proposed()), carried -> new TreeSet<>())
                    .add(one.sender());
        }
        var candidates = new ArrayList<Candidate>();
        different.forEach((carried, senders) -> candidates.add(
                new Candidate(carried.observation(key, present), List.copyOf(senders))));
        return new Item(profile, key, kind(different.firstKey(), different.size(), present, sent), present, candidates);
    }

    private static Kind kind(Carried first, int different, @Nullable Observation present, List<Sent> sent) {
        var here = Carried.of(present);
        if (different > 1) {
            return Kind.CONFLICT;
        }
        if (first.equals(here)) {
            return Kind.EQUAL;
        }
        var asShown = sent.stream().allMatch(one -> Carried.of(one.proposal().seen()).equals(here));
        if (!asShown || first.empty()) {
            return Kind.CONFLICT;
        }
        return here.empty() ? Kind.ADDED : Kind.CORRECTED;
    }

    public List<Item> of(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /**
     * What to do without asking: take what is new or corrected, keep what is equal. A conflict has no answer of its
     * own.
     */
    public static Optional<Decision> obvious(Item item) {
        return switch (item.kind()) {
            case ADDED, CORRECTED -> Optional.of(new Decision.Take(0));
            case EQUAL -> Optional.of(Decision.KEEP);
            case CONFLICT -> Optional.empty();
        };
    }

    /** The obvious decisions, and for conflicts those of a rule where it has one. */
    public Map<Place, Decision> decided(Preference preference) {
        var decisions = new HashMap<Place, Decision>();
        for (var item : items) {
            obvious(item).or(() -> preference.decide(item)).ifPresent(made -> decisions.put(item.place(), made));
        }
        return decisions;
    }

    /** The items that have no decision. */
    public List<Item> open(Map<Place, Decision> decisions) {
        return items.stream().filter(item -> !decisions.containsKey(item.place())).toList();
    }

    /**
     * The decisions as one change.
     *
     * @throws IllegalArgumentException if an item has no decision
     */
    public Change.ChangeSet changes(Map<Place, Decision> decisions) {
        var changes = new ArrayList<Change>();
        for (var item : items) {
            var decision = decisions.get(item.place());
            switch (decision) {
                case null -> throw new IllegalArgumentException("nothing is decided about " + item.place());
                case Decision.Keep _ -> {}
                case Decision.Take(var candidate) -> {
                    var next = item.candidates().get(candidate).proposed();
                    if (!Objects.equals(item.present(), next)) {
                        changes.add(new Change.ObservationChanged(item.profile(), item.key(), item.present(), next));
                    }
                }
            }
        }
        return new Change.ChangeSet(changes);
    }

    /** Items in the order in which they need attention: conflicts first. */
    public List<Item> byUrgency() {
        return items.stream()
                .sorted(Comparator.comparing((Item item) -> item.kind().ordinal()).reversed())
                .toList();
    }
}

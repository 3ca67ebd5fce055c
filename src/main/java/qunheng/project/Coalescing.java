package qunheng.project;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Change.ActorsChanged;
import qunheng.model.Change.BodyChanged;
import qunheng.model.Change.ChangeSet;
import qunheng.model.Change.ChoiceChanged;
import qunheng.model.Change.IdentityChanged;
import qunheng.model.Change.IndustriesChanged;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.PlaceChanged;
import qunheng.model.Change.ProjectDescribed;
import qunheng.model.Change.WeightChanged;
import qunheng.model.Observation;

/** Makes one step of two edits of the same field, as when somebody types in it. */
final class Coalescing {
    private Coalescing() {}

    /** Both edits as one; empty when they touch different fields, or when together they would change nothing. */
    static Optional<Change> merge(Change earlier, Change later) {
        return switch (earlier) {
            case ProjectDescribed a
            when later instanceof ProjectDescribed b && oneField(a.before(), a.after(), b.after()) ->
                Optional.of(new ProjectDescribed(a.before(), b.after()));
            case IdentityChanged a
            when later instanceof IdentityChanged b
                    && a.profileId().equals(b.profileId())
                    && oneField(a.before(), a.after(), b.after()) ->
                Optional.of(new IdentityChanged(a.profileId(), a.before(), b.after()));
            case PlaceChanged a
            when later instanceof PlaceChanged b
                    && a.profileId().equals(b.profileId())
                    && oneField(a.before(), a.after(), b.after()) ->
                Optional.of(new PlaceChanged(a.profileId(), a.before(), b.after()));
            case IndustriesChanged a
            when later instanceof IndustriesChanged b
                    && a.profileId().equals(b.profileId())
                    && oneField(a.before(), a.after(), b.after()) ->
                Optional.of(new IndustriesChanged(a.profileId(), a.before(), b.after()));
            case ActorsChanged a
            when later instanceof ActorsChanged b
                    && a.profileId().equals(b.profileId())
                    && oneField(a.before(), a.after(), b.after()) ->
                Optional.of(new ActorsChanged(a.profileId(), a.before(), b.after()));
            case BodyChanged a
            when later instanceof BodyChanged b
                    && a.profileId().equals(b.profileId())
                    && oneField(a.before(), a.after(), b.after()) ->
                Optional.of(new BodyChanged(a.profileId(), a.before(), b.after()));
            case ObservationChanged a
            when later instanceof ObservationChanged b
                    && a.profileId().equals(b.profileId())
                    && a.key().equals(b.key())
                    && oneFigure(a.before(), a.after(), b.after()) ->
                Optional.of(new ObservationChanged(a.profileId(), a.key(), a.before(), b.after()));
            case WeightChanged a
            when later instanceof WeightChanged b
                    && a.lens().equals(b.lens())
                    && a.node().equals(b.node())
                    && a.before() != b.after() ->
                Optional.of(new WeightChanged(a.lens(), a.node(), a.before(), b.after()));
            case ChoiceChanged a
            when later instanceof ChoiceChanged b
                    && Objects.equals(a.profileId(), b.profileId())
                    && a.key().equals(b.key())
                    && !Objects.equals(a.before(), b.after()) ->
                Optional.of(new ChoiceChanged(a.profileId(), a.key(), a.before(), b.after()));
            case ChangeSet a when later instanceof ChangeSet b -> weights(a, b);
            default -> Optional.empty();
        };
    }

    /**
     * The weights of the same nodes set together twice, as when a slider is moved step by step and its siblings give
     * way.
     */
    private static Optional<Change> weights(ChangeSet earlier, ChangeSet later) {
        if (earlier.changes().size() != later.changes().size() || earlier.changes().isEmpty()) {
            return Optional.empty();
        }
        var both = new ArrayList<Change>();
        var moved = false;
        for (var i = 0; i < earlier.changes().size(); i++) {
            if (!(earlier.changes().get(i) instanceof WeightChanged a)
                    || !(later.changes().get(i) instanceof WeightChanged b)
                    || !a.lens().equals(b.lens())
                    || !a.node().equals(b.node())) {
                return Optional.empty();
            }
            moved |= a.before() != b.after();
            both.add(new WeightChanged(a.lens(), a.node(), a.before(), b.after()));
        }
        return moved ? Optional.of(new ChangeSet(both)) : Optional.empty();
    }

    /** Whether both steps touch the same single field, and it does not end where it began. */
    private static boolean oneField(Record before, Record between, Record after) {
        var first = RecordFields.namesOfDiffering(before, between);
        return first.size() == 1
                && first.equals(RecordFields.namesOfDiffering(between, after))
                && !before.equals(after);
    }

    /** The same for a cell, which may have been empty before; emptying it is a step of its own. */
    private static boolean oneFigure(
            @Nullable Observation before, @Nullable Observation between, @Nullable Observation after) {
        if (between == null || after == null) {
            return false;
        }
        return before == null
                ? between.withValue(after.value()).equals(after)
                : oneField(before, between, after);
    }
}

package qunheng.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.model.Change.ChangeSet;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.ProfileAdded;

class ChangeSetTest {
    private static final ProfileId A = new ProfileId("a");
    private static final ProfileId B = new ProfileId("b");
    private static final ObservationKey KEY = new ObservationKey(new IndicatorId("IS-SCL-01"), 2024, Basis.REPORTED);

    private static Project project() {
        return new Project(
                new ProjectId("p"),
                "项目",
                "",
                "",
                2024,
                Weights.EQUAL,
                List.of(Profile.empty(A, new Identity("甲", "", "", false))));
    }

    private static ObservationChanged value(ProfileId profile, Double before, Double after) {
        return new ObservationChanged(
                profile,
                KEY,
                before == null ? null : Observation.of(KEY, before),
                after == null ? null : Observation.of(KEY, after));
    }

    @Test
    void valuesOfOneProfileTogetherAreWhatTheyAreOneByOne() {
        var set = new ChangeSet(List.of(
                value(A, null, 1.0),
                value(A, 1.0, 2.0),
                new ProfileAdded(1, Profile.empty(B, new Identity("乙", "", "", false))),
                value(B, null, 3.0),
                value(A, 2.0, null),
                value(A, null, 4.0)));
        var oneByOne = project();
        for (var change : set.changes()) {
            oneByOne = change.apply(oneByOne);
        }
        assertThat(set.apply(project())).isEqualTo(oneByOne);
        assertThat(set.inverse().apply(oneByOne)).isEqualTo(project());
    }

    @Test
    void aValueOutOfStepIsRefusedAmongOthersToo() {
        var set = new ChangeSet(List.of(value(A, null, 1.0), value(A, 7.0, 2.0)));
        assertThatThrownBy(() -> set.apply(project())).isInstanceOf(IllegalStateException.class);
    }
}

package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import qunheng.model.Basis;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;

class OpenProjectTest {
    private static final ProfileId CHENGDU = new ProfileId("chengdu");
    private static final ObservationKey REVENUE =
            new ObservationKey(new IndicatorId("IS-SCL-01"), 2023, Basis.REPORTED);

    @Test
    void anEditIsUndoneAndRedone() throws Exception {
        try (var workspace = Workspace.inMemory()) {
            var project = workspace.open(workspace.create("成都", "Chengdu", 2024));
            var told = new ArrayList<Project>();
            try (var _ = project.subscribe(told::add)) {
                project.edit(new ProfileAdded(
                        0, Profile.empty(CHENGDU, new Identity("成都软件", "", "", false))));
                project.edit(new ObservationChanged(CHENGDU, REVENUE, null, Observation.of(REVENUE, 6585)));
                var edited = project.current();
                assertThat(edited.profile(CHENGDU).orElseThrow().observation(REVENUE)).isPresent();

                project.undo();
                assertThat(project.current().profile(CHENGDU).orElseThrow().observations()).isEmpty();
                assertThat(project.canRedo()).isTrue();
                project.undo();
                assertThat(project.current().profiles()).isEmpty();
                assertThat(project.canUndo()).isFalse();
                project.redo();
                project.redo();
                assertThat(project.current()).isEqualTo(edited);
                assertThat(told).hasSize(6).last().isEqualTo(edited);
            }
            assertThat(project.history()).hasSize(3).noneMatch(HistoryEntry::undone);
        }
    }
}

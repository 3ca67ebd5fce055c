package qunheng.ui.common.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.workbook.Workbooks;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.ObservationKey;
import qunheng.model.Project;
import qunheng.project.merge.Decision;
import qunheng.project.merge.Preference;
import qunheng.scoring.ProfileFixture;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

/** Ten departments answer; the user sees who says what and decides. */
class MergeViewModelTest {
    private static final ObservationKey CONTESTED =
            new ObservationKey(new IndicatorId("IS-SCL-01"), 2024, Basis.REPORTED);

    @TempDir
    private Path folder;

    private final Project project =
            new ProfileFixture().put("IS-SCL-01", 2024, 1000).put("IS-SCL-02", 2024, 5).project(2024);
    private final Session session = MemoryProject.session(Language.EN, project);
    private final MergeViewModel model = new MergeViewModel(session, Background.HERE);

    /** All ten correct the same value, each to its own; the first also fills in a new one, the second empties one. */
    private List<Path> tenAnswers() {
        return IntStream.range(0, 10)
                .mapToObj(at -> Workbooks.edit(
                        Workbooks.export(folder.resolve("d" + at + ".xlsx"), project), filled -> {
                            filled.sign("Office " + at, "P" + at, "2025-01-0" + at)
                                    .value("IS-SCL-01", 2024, 1100 + at)
                                    .text("IS-SCL-01", 2024, "evidence", "Return " + at);
                            if (at == 0) {
                                filled.value("IS-SCL-04", 2024, 33);
                            }
                            if (at == 1) {
                                filled.cell("IS-SCL-02", 2024, "value").setBlank();
                            }
                        }))
                .toList();
    }

    @Test
    void tenAnswersStandSideBySideAndOneIsPicked() {
        model.read(tenAnswers());
        assertThat(model.problems()).isEmpty();
        assertThat(model.rows()).extracting(MergeRow::kind).containsExactly("Conflict", "Conflict", "New");
        assertThat(model.open().get()).isEqualTo(2);
        var contested = model.rows().getFirst();
        assertThat(contested.here().value()).isEqualTo("1000");
        assertThat(contested.candidates()).hasSize(11);
        var seventh = contested.candidates().get(8);
        assertThat(List.of(
                        seventh.value(),
                        seventh.change(),
                        seventh.who(),
                        seventh.when(),
                        seventh.evidence(),
                        seventh.place()))
                .containsExactly("1107", "+10.7%", "Office 7 · P7", "2025-01-07", "Return 7", "d7.xlsx\nIS 产业规模与结构!F5");
        assertThat(model.apply()).as("with open conflicts nothing is taken over").isFalse();
        assertThat(session.project().get()).isEqualTo(project);

        contested.decision().set(new Decision.Take(7));
        model.rows().get(1).decision().set(Decision.KEEP);
        assertThat(model.open().get()).isZero();
        assertThat(model.apply()).isTrue();
        var merged = session.selected().observations();
        assertThat(merged.get(CONTESTED).value()).isEqualTo(1107);
        assertThat(merged.get(CONTESTED).evidence().reference()).isEqualTo("Return 7");
        assertThat(merged).hasSize(3);
        session.undo();
        assertThat(session.project().get()).as("one step takes all back").isEqualTo(project);
    }

    @Test
    void allConflictsCanBeDecidedAtOnceAsFarAsARuleCan() {
        model.read(tenAnswers());
        model.decideAll(Preference.FILE);
        assertThat(model.open().get()).as("ten files disagree: no rule picks one").isEqualTo(1);
        model.decideAll(Preference.PROJECT);
        assertThat(model.open().get()).isZero();
        assertThat(model.apply()).isTrue();
        assertThat(session.selected().observations()).hasSize(3);
        assertThat(session.selected().observations().get(CONTESTED).value()).isEqualTo(1000);
    }

    @Test
    void whatIsWrongInOneFileDoesNotHideTheOthers() {
        var files = new ArrayList<>(tenAnswers().subList(0, 1));
        files.add(folder.resolve("absent.xlsx"));
        model.read(files);
        assertThat(model.problems()).singleElement().asString().startsWith("absent.xlsx");
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aProjectThatHasChangedInTheMeantimeIsNotOverwritten() {
        model.read(tenAnswers().subList(0, 1));
        var before = session.selected().observations().get(CONTESTED);
        session.edit(new Change.ObservationChanged(
                ProfileFixture.ID, CONTESTED, before, before.withValue(999)));
        assertThat(model.apply()).isFalse();
        assertThat(session.selected().observations().get(CONTESTED).value()).isEqualTo(999);
    }
}

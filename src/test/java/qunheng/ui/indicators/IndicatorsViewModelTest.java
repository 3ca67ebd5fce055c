package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Evidence;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.ui.common.Destination;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.GridSelection.Move;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

class IndicatorsViewModelTest {
    private static final IndicatorId REVENUE = new IndicatorId("IS-SCL-01");
    private static final IndicatorId GROWTH = new IndicatorId("IS-SCL-02");

    private final MemoryProject project = new MemoryProject(Samples.project("a", "b"));
    private final Session session = new Session(Knowledge.load(), Language.EN);
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final List<String> told = new ArrayList<>();
    private IndicatorsViewModel screen;
    private GridViewModel grid;

    @BeforeEach
    void open() {
        session.open(project);
        session.onNotice(notice -> told.add(notice.sentence()));
        screen = new IndicatorsViewModel(session, clipboard);
        grid = screen.grid();
        screen.opened();
    }

    private void put(IndicatorId id, int year, Basis basis, double value) {
        var key = new ObservationKey(id, year, basis);
        session.edit(new Change.ObservationChanged(
                new ProfileId("a"),
                key,
                project.current().profiles().getFirst().observations().get(key),
                Observation.of(key, value)));
    }

    private Optional<Double> kept(IndicatorId id, int year, Basis basis) {
        return project.current()
                .profiles()
                .getFirst()
                .observation(new ObservationKey(id, year, basis))
                .map(Observation::value);
    }

    private IndicatorRow line(IndicatorId id) {
        return grid.all().stream().filter(row -> row.indicator().id().equals(id)).findFirst().orElseThrow();
    }

    private int row(String id) {
        for (var row = 0; row < grid.rows().size(); row++) {
            if (grid.rows().get(row) instanceof IndicatorRow line && line.indicator().id().value().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id + " is not in view");
    }

    private void select(String id, int year) {
        grid.select(GridSelection.at(row(id), grid.columns().get().of(year)));
    }

    private boolean type(String text) {
        assertThat(screen.startEditing("")).isTrue();
        screen.editor().typed().set(text);
        return screen.editor().commit();
    }

    @Test
    void aNewClusterShowsTenGroupsNinetyLinesAndTheAssessmentYear() {
        assertThat(grid.rows()).hasSize(100);
        assertThat(grid.rows().stream().filter(GroupRow.class::isInstance)).hasSize(10);
        assertThat(grid.columns().get().years()).containsExactly(2025);
        assertThat(grid.completeness().get().missing()).isEqualTo(90);
    }

    @Test
    void aTypedValueIsKeptAsReportedAndOneStep() {
        select("IS-SCL-01", 2025);
        assertThat(type("6,585亿")).isTrue();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(6585.0);
        assertThat(line(REVENUE).score()).isBetween(93.0, 95.0);
        session.undo();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).isEmpty();
        assertThat(session.canUndo().get()).isFalse();
        session.redo();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(6585.0);
    }

    @Test
    void typingChangesTheValueThatIsSeen() {
        put(REVENUE, 2025, Basis.REPORTED, 100);
        put(REVENUE, 2025, Basis.VERIFIED, 90);
        select("IS-SCL-01", 2025);
        type("95");
        assertThat(kept(REVENUE, 2025, Basis.VERIFIED)).contains(95.0);
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(100.0);
        grid.layer().set(Layer.ESTIMATED);
        type("70");
        assertThat(kept(REVENUE, 2025, Basis.ESTIMATED)).contains(70.0);
        assertThat(line(REVENUE).cells().getFirst().bases())
                .containsExactly(Basis.VERIFIED, Basis.REPORTED, Basis.ESTIMATED);
    }

    @Test
    void typingKeepsSourceNoteAndEvidenceOfTheCell() {
        var key = new ObservationKey(REVENUE, 2025, Basis.REPORTED);
        var before = new Observation(key, 5, "bureau", "note", new Evidence("F002-022", "", "", ""));
        session.edit(new Change.ObservationChanged(new ProfileId("a"), key, null, before));
        select("IS-SCL-01", 2025);
        type("6");
        assertThat(project.current().profiles().getFirst().observation(key)).contains(before.withValue(6));
    }

    @Test
    void aRefusedTextStaysInTheEditorAndTheOldValueInTheProject() {
        put(REVENUE, 2025, Basis.REPORTED, 100);
        select("IS-SCL-01", 2025);
        for (var bad : List.of("abc", "1e400", "NaN", "-5", "约2000", "5万", "9".repeat(200_000))) {
            assertThat(type(bad)).as(bad.substring(0, Math.min(9, bad.length()))).isFalse();
            assertThat(screen.editor().typed().get()).isEqualTo(bad);
            assertThat(screen.editor().problem().get()).contains("100 stays").endsWith(".");
            screen.editor().cancel();
        }
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(100.0);
        assertThat(screen.refused().entries()).isEmpty();
    }

    @Test
    void theSentenceOfARefusalFollowsTheLanguage() {
        select("IS-SCL-01", 2025);
        type("abc");
        assertThat(screen.editor().problem().get())
                .isEqualTo("\"abc\" is not a number, so the cell stays empty; type digits only, such as 1234.5.");
        session.language().set(Language.ZH);
        assertThat(screen.editor().problem().get()).isEqualTo("“abc”不是一个数，单元格仍为空；请只输入数字，例如 1234.5。");
    }

    @Test
    void goingOnElsewhereListsWhatWasRefused() {
        select("IS-SCL-01", 2025);
        type("abc");
        select("IS-SCL-02", 2025);
        screen.startEditing("7");
        assertThat(screen.editor().place().get()).isEqualTo(grid.selectedPlace().orElseThrow());
        assertThat(screen.refused().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.typed()).isEqualTo("abc");
            assertThat(entry.where(session.messages())).isEqualTo("IS-SCL-01 · 2025");
        });
    }

    @Test
    void closingTheScreenKeepsWhatIsBeingTyped() {
        select("IS-SCL-01", 2025);
        screen.startEditing("12");
        screen.closed();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(12.0);
    }

    @Test
    void escapeForgetsAndAnEmptyTextClears() {
        put(REVENUE, 2025, Basis.REPORTED, 100);
        select("IS-SCL-01", 2025);
        screen.startEditing("55");
        screen.editor().cancel();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(100.0);
        type(" ");
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).isEmpty();
    }

    @Test
    void aWordForMissingLeavesTheValueAndSaysSo() {
        put(REVENUE, 2025, Basis.REPORTED, 100);
        select("IS-SCL-01", 2025);
        assertThat(type("缺")).isTrue();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(100.0);
        assertThat(told).singleElement().asString().contains("\"缺\" means no data, so 100 stays");
    }

    @Test
    void anEditThatTheDiskDoesNotTakeStaysInTheEditor() {
        select("IS-SCL-01", 2025);
        project.refuse();
        assertThat(type("12")).isFalse();
        assertThat(screen.editor().typed().get()).isEqualTo("12");
        assertThat(screen.editor().problem().get())
                .startsWith("\"12\" could not be stored on disk, so the cell stays empty");
        assertThat(told).hasSize(1);
    }

    @Test
    void deleteClearsTheSelectionInOneStep() {
        put(REVENUE, 2024, Basis.REPORTED, 1);
        put(REVENUE, 2025, Basis.REPORTED, 2);
        put(GROWTH, 2025, Basis.VERIFIED, 3);
        grid.select(new GridSelection(0, GridColumns.FIRST_YEAR, row("IS-SCL-02"), GridColumns.FIRST_YEAR + 1));
        screen.clear();
        assertThat(project.current().profiles().getFirst().observations()).isEmpty();
        session.undo();
        assertThat(project.current().profiles().getFirst().observations()).hasSize(3);
    }

    @Test
    void aPastedBlockIsOneStep() {
        clipboard.put("编号\t2023\t2024\r\nIS-SCL-01\t5,000\t6585\r\nIS-SCL-02\tabc\t7.5%\r\nXX\t1\t\r\n");
        screen.paste();
        assertThat(kept(REVENUE, 2023, Basis.REPORTED)).contains(5000.0);
        assertThat(kept(GROWTH, 2024, Basis.REPORTED)).contains(7.5);
        assertThat(grid.columns().get().years()).containsExactly(2023, 2024, 2025);
        assertThat(screen.refused().showing().get()).isTrue();
        assertThat(screen.refused().entries()).extracting(RefusedTexts.Entry::typed).containsExactly("abc", "1");
        assertThat(screen.refused().outcome().get())
                .isEqualTo(new RefusedTexts.Outcome(3, 0, 0, 2, 0, false));
        session.undo();
        assertThat(project.current().profiles().getFirst().observations()).isEmpty();
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void pastingTheSameAgainChangesNothing() {
        clipboard.put("IS-SCL-01\t5000\nIS-SCL-02\t7");
        screen.paste();
        var after = project.current();
        screen.paste();
        assertThat(project.current()).isSameAs(after);
        assertThat(screen.refused().outcome().get()).isEqualTo(new RefusedTexts.Outcome(0, 2, 0, 0, 0, false));
    }

    @Test
    void refusedCellsCanBeCopiedBackCorrectedAndPasted() {
        clipboard.put("id\t2023\t2024\nIS-SCL-01\tabc\t6585\nIS-SCL-02\t1\txyz\nXX\t9\t8");
        screen.paste();
        screen.copyRefused();
        assertThat(clipboard.text())
                .isEqualTo("ID\t2023\t2024\r\nIS-SCL-01\tabc\t\r\nIS-SCL-02\t\txyz\r\n9\t8");
        clipboard.put(clipboard.text().replace("abc", "10").replace("xyz", "20").replace("\r\n9\t8", ""));
        screen.paste();
        assertThat(screen.refused().entries()).isEmpty();
        assertThat(kept(REVENUE, 2023, Basis.REPORTED)).contains(10.0);
        assertThat(kept(GROWTH, 2024, Basis.REPORTED)).contains(20.0);
    }

    @Test
    void aFirstRowReadAsYearsCanBeReadAsValuesInstead() {
        grid.addYear(2024);
        select("EP-SME-01", 2024);
        clipboard.put("2024\t2025\n100\t200");
        screen.paste();
        assertThat(kept(new IndicatorId("EP-SME-01"), 2024, Basis.REPORTED)).contains(100.0);
        screen.pasteAgainWithoutHeader();
        assertThat(kept(new IndicatorId("EP-SME-01"), 2024, Basis.REPORTED)).contains(2024.0);
        session.undo();
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void anotherReadingIsNotOfferedOnceSomethingElseWasDone() {
        grid.addYear(2024);
        select("EP-SME-01", 2024);
        clipboard.put("2024\t2025\n100\t200");
        screen.paste();
        put(REVENUE, 2025, Basis.REPORTED, 1);
        screen.pasteAgainWithoutHeader();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(1.0);
        assertThat(kept(new IndicatorId("EP-SME-01"), 2024, Basis.REPORTED)).contains(100.0);
    }

    @Test
    void anEmptyOrHugeClipboardChangesNothingAndSaysSo() {
        screen.paste();
        clipboard.put("1\n".repeat(1001));
        screen.paste();
        assertThat(session.canUndo().get()).isFalse();
        assertThat(told).hasSize(2);
        assertThat(told.get(1)).startsWith("The clipboard holds 1,001 rows and 1 columns");
    }

    @Test
    void copyAndPasteBringTheSameValuesWithEveryDigit() {
        put(REVENUE, 2024, Basis.REPORTED, 1234.5678901);
        put(GROWTH, 2024, Basis.REPORTED, -0.000001);
        grid.select(new GridSelection(0, 3, row("IS-SCL-03"), 4));
        screen.copy(false);
        assertThat(clipboard.text()).isEqualTo("1234.5678901\t\r\n-0.000001\t\r\n\t");
        screen.copy(true);
        assertThat(clipboard.text())
                .startsWith(
                        "ID\tIndicator\tUnit\t2024\t2025\tScore\r\nIS-SCL-01\tCore digital-industry revenue\tCNY 100m\t1234.5678901\t\t");
        screen.cut();
        assertThat(project.current().profiles().getFirst().observations()).isEmpty();
        screen.paste();
        assertThat(kept(REVENUE, 2024, Basis.REPORTED)).contains(1234.5678901);
        assertThat(kept(GROWTH, 2024, Basis.REPORTED)).contains(-0.000001);
    }

    @Test
    void aFurtherYearIsShownAndABadOneRefusedInOneSentence() {
        assertThat(screen.addYear("20255")).isFalse();
        assertThat(screen.yearProblem().get())
                .isEqualTo(
                        "\"20255\" is not a four-digit year from 1990 to 2100, so no column was added; type it again.");
        assertThat(screen.addYear(" 2021年 ")).isTrue();
        assertThat(screen.yearProblem().get()).isEmpty();
        assertThat(grid.columns().get().years()).containsExactly(2021, 2025);
    }

    @Test
    void aFilterLooksAgainOnlyWhenItIsChanged() {
        grid.filter().missingOnly().set(true);
        select("IS-SCL-01", 2025);
        type("12");
        assertThat(row("IS-SCL-01")).isEqualTo(1);
        grid.filter().quickOnly().set(true);
        assertThat(grid.rows().stream().filter(IndicatorRow.class::isInstance)).hasSize(27);
        grid.filter().clear();
        assertThat(grid.rows()).hasSize(100);
    }

    @Test
    void linesAreFoundByLensByTextAndByMark() {
        grid.filter().lens().set(session.knowledge().lens("eu-aspects"));
        assertThat(grid.filtered()).hasSize(27);
        grid.filter().clear();
        grid.filter().search().set("专利");
        assertThat(grid.filtered()).isNotEmpty().allMatch(row -> row.indicator().name().zh().contains("专利"));
        grid.filter().clear();
        put(REVENUE, 2025, Basis.REPORTED, 9_000_000);
        grid.filter().doubtfulOnly().set(true);
        assertThat(grid.filtered()).extracting(row -> row.indicator().id()).containsExactly(REVENUE);
        assertThat(screen.csv()).startsWith("\uFEFFID,Indicator,Unit,2025,Score\r\nIS-SCL-01,");
    }

    @Test
    void theCsvOfATeachingCaseSaysThatItIsFictional() {
        assertThat(screen.csv()).doesNotContain("fictional");
        var identity = project.current().profiles().getFirst().identity();
        session.edit(new Change.IdentityChanged(
                project.current().profiles().getFirst().id(),
                identity,
                new Identity(identity.nameZh(), identity.nameEn(), identity.description(), true)));
        assertThat(screen.csv()).contains("\r\n\"A fictional teaching case; ");
    }

    @Test
    void aClosedGroupHidesItsLinesAndKeepsTheSelectionOnItsIndicator() {
        select("IN-RD-01", 2025);
        grid.toggle(session.knowledge().groups().getFirst());
        assertThat(grid.rows()).hasSize(88);
        assertThat(grid.selectedPlace().map(CellEditor.Place::indicator).map(Indicator::id))
                .contains(new IndicatorId("IN-RD-01"));
        grid.openAll(false);
        assertThat(grid.rows()).hasSize(10);
    }

    @Test
    void aDestinationIsRevealedWhateverHidesIt() {
        grid.filter().search().set("IS-");
        grid.openAll(false);
        session.go(new Destination("indicators", new IndicatorId("GR-LND-01")));
        assertThat(grid.selectedPlace().map(CellEditor.Place::indicator).map(Indicator::id))
                .contains(new IndicatorId("GR-LND-01"));
    }

    @Test
    void anOldValueIsStaleAndAValueOfALaterYearDoesNotCount() {
        put(REVENUE, 2021, Basis.REPORTED, 100);
        assertThat(line(REVENUE).stale()).isTrue();
        put(REVENUE, 2022, Basis.REPORTED, 100);
        assertThat(line(REVENUE).stale()).isFalse();
        put(GROWTH, 2026, Basis.REPORTED, 5);
        assertThat(line(GROWTH).missing()).isTrue();
        assertThat(grid.columns().get().years()).containsExactly(2021, 2022, 2025, 2026);
    }

    @Test
    void tabGoesFromCellToCellAndPastHeadings() {
        grid.addYear(2024);
        grid.select(GridSelection.at(0, 0));
        assertThat(grid.moveToNextEntry(true)).isTrue();
        assertThat(grid.selection().get()).isEqualTo(GridSelection.at(1, 3));
        grid.moveToNextEntry(true);
        grid.moveToNextEntry(true);
        assertThat(grid.selection().get()).isEqualTo(GridSelection.at(2, 3));
        select("IN-RD-01", 2024);
        grid.moveToNextEntry(false);
        assertThat(grid.selectedPlace().map(p -> p.indicator().id().value() + p.year())).contains("IS-PRF-022025");
        grid.move(Move.GRID_END, false, 10);
        assertThat(grid.moveToNextEntry(true)).isFalse();
    }

    @Test
    void anotherClusterHasItsOwnValuesAndYears() {
        put(REVENUE, 2020, Basis.REPORTED, 100);
        grid.addYear(2019);
        session.profile().set(new ProfileId("b"));
        assertThat(grid.columns().get().years()).containsExactly(2025);
        assertThat(line(REVENUE).missing()).isTrue();
        session.profile().set(new ProfileId("a"));
        assertThat(grid.columns().get().years()).containsExactly(2020, 2025);
    }

    @Test
    void whatIsTypedGoesToTheClusterItWasTypedFor() {
        select("IS-SCL-01", 2025);
        screen.startEditing("12");
        session.profile().set(new ProfileId("b"));
        assertThat(screen.editor().commit()).isTrue();
        assertThat(kept(REVENUE, 2025, Basis.REPORTED)).contains(12.0);
        assertThat(project.current().profiles().get(1).observations()).isEmpty();
    }

    @Test
    void withoutAClusterThereIsNothingToEdit() {
        session.open(new MemoryProject(Samples.project()));
        assertThat(grid.rows()).isEmpty();
        assertThat(grid.profile().get()).isNull();
        assertThat(screen.startEditing("1")).isFalse();
        clipboard.put("1");
        screen.paste();
        screen.clear();
        screen.copy(true);
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void onlyTheLineThatChangedIsDrawnAgain() {
        var drawn = new ArrayList<Integer>();
        grid.rows().addListener((javafx.collections.ListChangeListener<IndicatorsRow>) change -> {
            while (change.next()) {
                drawn.add(change.getFrom());
            }
        });
        put(REVENUE, 2025, Basis.REPORTED, 100);
        assertThat(drawn).containsExactly(0, 1);
    }
}

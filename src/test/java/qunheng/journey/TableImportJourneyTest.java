package qunheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import qunheng.exchange.ProjectFile;
import qunheng.model.Basis;
import qunheng.model.Evidence;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;

/** An official's own workbook with ten bad cells and a new cluster: preview, take over, one undo, redo. */
@ExtendWith(ApplicationExtension.class)
class TableImportJourneyTest {
    private static final Object[][] ROWS = {
        {"2024年数字产业集群统计表"},
        {"产业集群", "年度", "数字经济核心产业营业收入（万元）", "研发经费投入强度(%)", "上市企业数", "集群企业数"},
        {"甲集群", 2022, 60_000_000, 5.2, 12, 800},
        {"甲集群", 2023, 61_000_000, 5.4, 12.5, "约850"},
        {"甲集群", "2024年", "六千万", "1e400", -3, "2023-05-01"},
        {"甲集群", 20255, 1, "", "", ""},
        {"", 2024, "", 3.1, "", ""},
        {"甲集群", 2021, "5亿美元", -1, 9, 700},
        {"乙集群", 2024, 12_000_000, 2.9, 7, 410},
    };

    private static Path workbook(Path folder) throws IOException {
        var file = folder.resolve("统计表.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("数据");
            for (var at = 0; at < ROWS.length; at++) {
                var row = sheet.createRow(at);
                for (var column = 0; column < ROWS[at].length; column++) {
                    switch (ROWS[at][column]) {
                        case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                        case Object text -> row.createCell(column).setCellValue(text.toString());
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    private static Path project(Path folder) {
        var key = new ObservationKey(new IndicatorId("IS-SCL-01"), 2022, Basis.REPORTED);
        var values = new TreeMap<ObservationKey, Observation>();
        values.put(key, new Observation(key, 5990, "年报", "", Evidence.NONE));
        var named = Profile.empty(new ProfileId("a"), new Identity("甲集群", "Cluster A", "", false));
        var profile = new Profile(
                named.id(),
                named.identity(),
                named.place(),
                named.industries(),
                named.actors(),
                named.body(),
                values,
                named.applicability(),
                named.reviews());
        var file = folder.resolve("p.qunheng.json");
        ProjectFile.write(
                file,
                new Project(new ProjectId("p"), "项目", "Project", "", 2024, Weights.EQUAL, List.of(profile)),
                "test");
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects", "indicators"})
    void tenBadCellsStopNothingAndOneUndoTakesAllBack(String from, @TempDir Path folder) throws IOException {
        var workbook = workbook(folder);
        try (var window = JourneyWindow.open(folder.resolve("home"), Language.ZH)) {
            window.importFile(project(folder));
            var before = window.project();
            window.screen(from);
            window.pick(workbook);
            window.onScreen(() -> window.node("#collection-menu", MenuButton.class)
                    .getItems()
                    .getLast()
                    .fire());
            window.press("tableimport.next");
            window.press("tableimport.next");
            assertThat(window.node("#tableimport-problems", TableView.class, false).getItems()).hasSize(10);
            var apply = main(window);
            assertThat(window.ask(apply::isDisabled)).as("a name and a difference are open").isTrue();
            fire(window, "#tableimport-create-all");
            assertThat(window.ask(apply::isDisabled)).as("a difference is open").isTrue();
            fire(window, "#tableimport-theirs");
            assertThat(window.node("#tableimport-summary", Label.class).getText()).contains("10");
            assertThat(window.project()).as("nothing is written before the last step").isEqualTo(before);
            window.onScreen(apply::fire);

            var after = window.project();
            assertThat(after.profiles()).hasSize(2);
            assertThat(after.profiles().getFirst().observations()).hasSize(8);
            assertThat(after.profiles().getFirst().observations().firstEntry().getValue().source()).contains("统计表");
            assertThat(after.profiles().get(1).identity().nameZh()).isEqualTo("乙集群");
            assertThat(after.profiles().get(1).observations()).hasSize(4);
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.project()).isEqualTo(before);
            window.push(KeyCode.CONTROL, KeyCode.Y);
            assertThat(window.project()).isEqualTo(after);
        }
    }

    @Test
    void aProjectWithoutClustersGetsItsFirstOnesFromATable(@TempDir Path folder) throws IOException {
        var empty = new Project(new ProjectId("p"), "项目", "Project", "", 2024, Weights.EQUAL, List.of());
        var file = folder.resolve("p.qunheng.json");
        ProjectFile.write(file, empty, "test");
        var table = Files.writeString(folder.resolve("t.csv"), "集群,年份,上市企业数\n甲,2024,5\n乙,2024,7\n");
        try (var window = JourneyWindow.open(folder.resolve("home"), Language.ZH)) {
            window.screen("projects");
            assertThat(window.node("#collection-menu", MenuButton.class).isDisabled()).as("no project is open")
                    .isTrue();
            window.importFile(file);
            window.screen("projects");
            window.pick(table);
            var menu = window.node("#collection-menu", MenuButton.class);
            assertThat(menu.isDisabled()).isFalse();
            assertThat(menu.getItems()).filteredOn(item -> item.getText() != null).extracting(MenuItem::isDisable)
                    .as("workbooks are of a cluster").containsExactly(true, true, true, false);
            window.onScreen(() -> menu.getItems().getLast().fire());
            window.press("tableimport.next");
            window.press("tableimport.next");
            fire(window, "#tableimport-create-all");
            window.onScreen(main(window)::fire);
            assertThat(window.project().profiles()).extracting(profile -> profile.identity().nameZh())
                    .containsExactly("甲", "乙");
            assertThat(menu.getItems().getFirst().isDisable()).isFalse();
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.project().profiles()).isEmpty();
        }
    }

    private static Button main(JourneyWindow window) {
        return window.ask(() -> window.all(".sheet-buttons .button").stream()
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst()
                .orElseThrow());
    }

    private static void fire(JourneyWindow window, String selector) {
        var button = window.node(selector, ButtonBase.class);
        window.onScreen(button::fire);
    }
}

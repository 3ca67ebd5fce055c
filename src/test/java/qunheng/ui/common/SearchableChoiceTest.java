package qunheng.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;

@ExtendWith(ApplicationExtension.class)
class SearchableChoiceTest {
    private final StringProperty value = new SimpleStringProperty("四川");
    private final List<String> kept = new ArrayList<>();
    private ComboBox<String> box;

    @Start
    void start(Stage stage) {
        value.addListener((observable, before, now) -> kept.add(now));
        box = Choices.searchable(
                new Session(Knowledge.load(), Language.ZH),
                List.of("四川", "贵州", "广西"),
                word -> Objects.requireNonNullElse(word, ""),
                word -> word == null ? "" : word + switch (word) {
                    case "四川" -> " Sichuan";
                    case "贵州" -> " Guizhou";
                    default -> " Guangxi";
                },
                value);
        box.setAccessibleText("province");
        stage.setScene(new Scene(new VBox(box), 300, 200));
        stage.show();
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> {
            box.requestFocus();
            box.show();
        });
        robot.interact(() -> ((TextField) box.lookup(".text-field")).setText(text));
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void typingAloneKeepsNothingAndEnterKeepsWhatIsFoundOnce(FxRobot robot) {
        type(robot, "gui");
        type(robot, "guiz");
        assertThat(kept).isEmpty();
        press(robot, KeyCode.ENTER);
        assertThat(kept).containsExactly("贵州");
        assertThat(box.getValue()).isEqualTo("贵州");
    }

    @Test
    void escapeLeavesTheChoiceAsItWas(FxRobot robot) {
        type(robot, "guang");
        press(robot, KeyCode.ESCAPE);
        assertThat(kept).isEmpty();
        assertThat(value.get()).isEqualTo("四川");
        assertThat(box.getValue()).isEqualTo("四川");
    }

    @Test
    void aNewValueFromOutsideShows(FxRobot robot) {
        robot.interact(() -> value.set("广西"));
        assertThat(box.getValue()).isEqualTo("广西");
        assertThat(box.lookup(".text-field").getAccessibleText()).isEqualTo("province");
    }
}

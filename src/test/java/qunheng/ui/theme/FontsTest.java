package qunheng.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The font that comes with the program draws Chinese, whatever the machine has. */
@ExtendWith(ApplicationExtension.class)
class FontsTest {
    @BeforeAll
    static void load() {
        Fonts.load();
    }

    @Test
    void theFamilyIsThereInRegularAndBold() {
        assertThat(Font.getFamilies()).contains(Fonts.FAMILY);
        assertThat(Font.font(Fonts.FAMILY, FontWeight.BOLD, 20).getStyle()).isEqualTo("Bold");
        assertThat(Font.font(Fonts.FAMILY, FontWeight.NORMAL, 20).getFamily()).isEqualTo(Fonts.FAMILY);
    }

    @Test
    void chineseCharactersAreDrawnEachWithItsOwnShape() throws Exception {
        var shapes = new HashSet<Integer>();
        for (var character : "群衡产业集数字评估级".split("")) {
            var ink = ink(character);
            assertThat(ink[0]).as("dark pixels of " + character).isBetween(150, 1600);
            shapes.add(ink[1]);
        }
        assertThat(shapes).as("a box for every character would be one shape").hasSize(10);
        assertThat(ink("\uE000")[1]).as("a character that no font has").isNotIn(shapes);
    }

    /** Number of dark pixels, and a sum of their places. */
    private static int[] ink(String character) throws InterruptedException, ExecutionException {
        return WaitForAsyncUtils.asyncFx(() -> {
                    var text = new Text(10, 50, character);
                    text.setFont(Font.font(Fonts.FAMILY, 40));
                    var scene = new Scene(new Group(text), 60, 70);
                    WritableImage image = scene.snapshot(null);
                    var count = 0;
                    var places = 0;
                    for (var x = 0; x < 60; x++) {
                        for (var y = 0; y < 70; y++) {
                            if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                                count++;
                                places = places * 31 + x * 70 + y;
                            }
                        }
                    }
                    return new int[] {count, places};
                })
                .get();
    }
}

package qunheng.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qunheng.chart.Pen.Align;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.text.Messages;

/** Chinese is drawn, from the font that comes along, whatever the machine has. */
class ChartFontsTest {
    private static final List<Font> FACES = List.of(ChartTheme.LIGHT.font(24), ChartTheme.LIGHT.bold(24));

    @Test
    void theFacesAreTheOnesThatComeAlong() {
        assertThat(FACES).extracting(Font::getPSName).containsExactly("NotoSansSC-Regular", "NotoSansSC-Bold");
        assertThat(FACES).extracting(Font::getFamily).containsOnly("Noto Sans SC");
        assertThat(FACES.get(1).isBold()).as("a canvas asks the font whether it is bold").isTrue();
    }

    @Test
    void everyTextOfThePackageAndTheKnowledgeHasItsGlyphs() {
        var knowledge = Knowledge.load();
        var texts = Stream.of(
                        Stream.of(Language.values())
                                .flatMap(l -> Messages.in(l).keys().stream()
                                        .filter(key -> key.startsWith("chart."))
                                        .map(key -> Messages.in(l).get(key, 1, 2, 3, 4, 5))),
                        knowledge.regions().stream().flatMap(r -> Stream.of(r.name().zh(), r.name().en())),
                        knowledge.namedClusters().clusters().stream()
                                .flatMap(c -> Stream.of(c.name().zh(), c.name().en())),
                        knowledge.nationalLists().clusters().stream()
                                .flatMap(c -> Stream.of(c.name().zh(), c.name().en())),
                        knowledge.lenses().stream()
                                .flatMap(l -> l.criteria().stream())
                                .flatMap(c -> Stream.of(c.name().zh(), c.name().en())))
                .flatMap(s -> s)
                .map(text -> text.replace("\n", ""))
                .toList();
        assertThat(texts).hasSizeGreaterThan(500);
        for (var face : FACES) {
            assertThat(texts.stream().filter(text -> face.canDisplayUpTo(text) >= 0).toList()).isEmpty();
        }
    }

    @Test
    void chineseIsDrawnAndNotTheBoxForAMissingGlyph() {
        for (var face : FACES) {
            var drawn = "群衡数字产业集群评价国家先进制造业内蒙古"
                    .codePoints()
                    .distinct()
                    .mapToObj(c -> picture(new String(Character.toChars(c)), face))
                    .toList();
            var box = picture("\uFFFF", face);
            assertThat(drawn).allSatisfy(picture -> {
                assertThat(ink(picture)).as("pixels with ink").isGreaterThan(60);
                assertThat(picture).isNotEqualTo(box);
            });
            assertThat(drawn.stream().map(Arrays::hashCode).toList())
                    .as("each character has its own shape")
                    .hasSize(18)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void boldIsHeavierThanRegular() {
        assertThat(ink(picture("群", FACES.get(1)))).isGreaterThan(ink(picture("群", FACES.get(0))));
    }

    private static int[] picture(String text, Font face) {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var target = image.createGraphics();
        var pen = new Pen(target, ChartTheme.LIGHT);
        pen.fill(new java.awt.Rectangle(0, 0, 40, 40), Color.WHITE);
        pen.text(text, 20, 20, face, Color.BLACK, Align.CENTRE);
        return image.getRGB(0, 0, 40, 40, null, 0, 40);
    }

    private static long ink(int[] picture) {
        return Arrays.stream(picture).filter(rgb -> (rgb & 0xFF) < 128).count();
    }
}

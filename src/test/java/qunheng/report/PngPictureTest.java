package qunheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PngPictureTest {
    @Property(tries = 50)
    void everyPixelReadsBack(@ForAll @IntRange(min = 1, max = 90) int width, @ForAll @IntRange(min = 1, max = 90) int height, @ForAll long seed)
            throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (var i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(3) == 0 ? random.nextInt(1 << 24) : 0xFFFFFF);
        }
        var back = ImageIO.read(new ByteArrayInputStream(PngPicture.of(image)));
        for (var i = 0; i < width * height; i++) {
            assertThat(back.getRGB(i % width, i / width)).isEqualTo(image.getRGB(i % width, i / width));
        }
    }
}

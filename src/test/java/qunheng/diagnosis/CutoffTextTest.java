package qunheng.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import qunheng.model.Choices;

class CutoffTextTest {
    private static CutoffText.Read read(String text) {
        return CutoffText.read(new Choices(Map.of(CutoffText.KEY, text)), Cases.KNOWLEDGE.diagnoses());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var cutoffs = new Cutoffs(Map.of("vacancy", 25.5, "level", 2.0));
        var read = read(Objects.requireNonNull(CutoffText.write(cutoffs)));
        assertThat(read.cutoffs()).isEqualTo(cutoffs);
        assertThat(read.problem()).isNull();
    }

    @Test
    void theStandardNeedsNoTextAndNoTextIsTheStandard() {
        assertThat(CutoffText.write(Cutoffs.STANDARD)).isNull();
        assertThat(CutoffText.read(Choices.NONE, Cases.KNOWLEDGE.diagnoses()).cutoffs()).isEqualTo(Cutoffs.STANDARD);
    }

    @Test
    void aTextThatCannotBeReadCountsAsTheStandardAndSaysSo() {
        for (var text : new String[] {"", "{", "[1]", "\"40\"", "{\"mean\": \"forty\"}", "{\"mean\": null}"}) {
            assertThat(read(text).problem()).as(text).isEqualTo("diagnosis.kept.cutoffs");
            assertThat(read(text).cutoffs()).as(text).isEqualTo(Cutoffs.STANDARD);
        }
    }

    @Test
    void aCutOffOfALaterCatalogueIsPassedOver() {
        assertThat(read("{\"mean\": 35, \"of-tomorrow\": 1}").cutoffs()).isEqualTo(new Cutoffs(Map.of("mean", 35.0)));
    }
}

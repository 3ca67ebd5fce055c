package qunheng.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qunheng.model.Choices;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Treatment;
import qunheng.scoring.pipeline.Weighting;

class MethodTextTest {
    private static MethodText.Read read(String text) {
        return MethodText.read(Choices.NONE.with(ProjectMethod.KEY, text));
    }

    @Test
    void theDefaultIsNoText() {
        assertThat(MethodText.write(ProjectMethod.DEFAULT)).isNull();
        assertThat(MethodText.read(Choices.NONE)).isEqualTo(new MethodText.Read(ProjectMethod.DEFAULT, null));
    }

    @Test
    void whatIsWrittenReadsBack() {
        var method = ProjectMethod.DEFAULT
                .with(2, new Aggregation.Power(-0.5))
                .with(1, new Aggregation.Copeland())
                .with(new MissingRule(MissingRule.Kind.MIN_COVERAGE, 2.0 / 3))
                .with(Treatment.winsoriseThenLog(4))
                .with("five-forces", "L3-1", new Weighting.Critic())
                .with("eu-aspects", "eu-aspects", new Weighting.PrincipalComponent())
                .leavingOut(true);
        Stream.of(
                        new Normalisation.MinMax(1, 100),
                        new Normalisation.ZScore(50, 15),
                        new Normalisation.Rank(),
                        new Normalisation.Borda(),
                        new Normalisation.PercentileRank(),
                        new Normalisation.DistanceToMax(),
                        new Normalisation.DistanceToTarget(),
                        new Normalisation.DistanceToReference("p:1"),
                        new Normalisation.FractionOfMax())
                .map(method::with)
                .forEach(m -> assertThat(read(Objects.requireNonNull(MethodText.write(m))).method()).isEqualTo(m));
    }

    @Test
    void aTextThatCannotBeReadCountsAsTheDefaultAndSaysSo() {
        var good = Objects.requireNonNull(MethodText.write(ProjectMethod.DEFAULT.with(new Normalisation.Rank())));
        for (var text : new String[] {
            "", "{", "[]", "42", "{\"version\":0}", "{\"version\":1}", good.replace("rank", "rang"),
            good.replace("half", "quarter"), good.replace("[\"arithmetic\",", "["),
            good.replace("\"rank\"", "\"min-max:5,1\""), good.replace("\"rank\"", "\"z-score:NaN,1\"")
        }) {
            assertThat(read(text)).isEqualTo(new MethodText.Read(ProjectMethod.DEFAULT, "method.kept.unreadable"));
        }
        assertThat(read(good.replace("\"version\":1", "\"version\":2")).problem()).isEqualTo("method.kept.newer");
    }

    @Test
    void takingAllNodesBackIsTheDefaultAgain() {
        var method = ProjectMethod.DEFAULT.with("five-forces", "L3-1", new Weighting.Entropy());
        assertThat(method.isDefaultFor("eu-aspects")).isTrue();
        assertThat(method.isDefaultFor("five-forces")).isFalse();
        assertThat(method.with("five-forces", "L3-1", null)).isEqualTo(ProjectMethod.DEFAULT);
    }
}

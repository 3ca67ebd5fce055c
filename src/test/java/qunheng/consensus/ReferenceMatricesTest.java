package qunheng.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The four matrices that independent software agrees on, to 1e-10. */
class ReferenceMatricesTest {
    private static final double TOLERANCE = 1e-10;

    @TestFactory
    Stream<DynamicTest> weights() {
        return Matrices.lines("ahp_weights.csv").stream()
                .map(line -> DynamicTest.dynamicTest(line[0] + " element " + line[1], () -> {
                    var matrix = Matrices.reference(line[0]);
                    int i = Integer.parseInt(line[1]) - 1;
                    assertThat(Priorities.of(matrix, PriorityMethod.EIGENVECTOR)[i])
                            .isCloseTo(Double.parseDouble(line[2]), within(TOLERANCE));
                    assertThat(Priorities.of(matrix, PriorityMethod.GEOMETRIC_MEAN)[i])
                            .isCloseTo(Double.parseDouble(line[3]), within(TOLERANCE));
                    assertThat(Priorities.of(matrix, PriorityMethod.COLUMN_MEAN)[i])
                            .isCloseTo(Double.parseDouble(line[4]), within(TOLERANCE));
                }));
    }

    @TestFactory
    Stream<DynamicTest> consistency() {
        return Matrices.lines("ahp_results.csv").stream().map(line -> DynamicTest.dynamicTest(line[0], () -> {
            var found = Consistency.of(Matrices.reference(line[0]), RandomIndex.SAATY);
            assertThat(found.n()).isEqualTo(Integer.parseInt(line[1]));
            assertThat(found.lambdaMax()).isCloseTo(Double.parseDouble(line[2]), within(TOLERANCE));
            assertThat(found.ci()).isCloseTo(Double.parseDouble(line[3]), within(TOLERANCE));
            assertThat(found.ri()).isEqualTo(Double.parseDouble(line[4]));
            assertThat(found.cr()).isCloseTo(Double.parseDouble(line[5]), within(TOLERANCE));
            assertThat(found.consistent()).isEqualTo(Boolean.parseBoolean(line[6]));
            assertThat(found.gci()).isCloseTo(Double.parseDouble(line[7]), within(TOLERANCE));
        }));
    }
}

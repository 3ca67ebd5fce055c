package qunheng.consensus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Matrices for tests, among them those of the reference files. */
final class Matrices {
    static final double NA = Double.NaN;

    private Matrices() {}

    static PairwiseMatrix of(double[]... rows) {
        return PairwiseMatrix.of(
                IntStream.rangeClosed(1, rows.length).mapToObj(Integer::toString).toList(), rows);
    }

    static double[] row(double... values) {
        return values;
    }

    /** Perfectly consistent judgements a_ij = w_i/w_j. */
    static PairwiseMatrix consistent(double... weights) {
        var rows = new double[weights.length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                rows[i][j] = weights[i] / weights[j];
            }
        }
        return of(rows);
    }

    static PairwiseMatrix reference(String id) {
        var lines = lines("ahp_matrices.csv").stream().filter(line -> line[0].equals(id)).toList();
        int n = (int) Math.sqrt(lines.size());
        var rows = new double[n][n];
        for (var line : lines) {
            rows[Integer.parseInt(line[1]) - 1][Integer.parseInt(line[2]) - 1] = Double.parseDouble(line[4]);
        }
        return of(rows);
    }

    /** The lines after the header, split at commas (no field of these files but the last has one). */
    static List<String[]> lines(String file) {
        var lines = new ArrayList<String[]>();
        var stream = Objects.requireNonNull(Matrices.class.getResourceAsStream(file));
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            in.readLine();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line.split(","));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}

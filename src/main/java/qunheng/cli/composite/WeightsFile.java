package qunheng.cli.composite;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;
import qunheng.scoring.pipeline.Framework;

/** Reads weights: {@code iCode,Weight}, or several sets of them with a column {@code set} before. */
public final class WeightsFile {
    private WeightsFile() {}

    /** One set, by code. */
    public static Map<String, Double> read(Path file, Framework framework) {
        var weights = new LinkedHashMap<String, Double>();
        try (var reader = TableReader.open(file)) {
            int code = reader.require("iCode");
            int weight = reader.require("Weight");
            while (reader.next()) {
                put(reader, code, weight, framework, weights);
            }
            if (weights.isEmpty()) {
                throw new ExchangeException("cli.weights.none", reader.name());
            }
        }
        return weights;
    }

    /** The sets by name, in the order of the file. */
    public static Map<String, Map<String, Double>> sets(Path file, Framework framework) {
        var sets = new LinkedHashMap<String, Map<String, Double>>();
        try (var reader = TableReader.open(file)) {
            int set = reader.require("set");
            int code = reader.require("iCode");
            int weight = reader.require("Weight");
            while (reader.next()) {
                put(
                        reader,
                        code,
                        weight,
                        framework,
                        sets.computeIfAbsent(reader.text(set), s -> new LinkedHashMap<>()));
            }
            if (sets.isEmpty()) {
                throw new ExchangeException("cli.weights.none", reader.name());
            }
        }
        return sets;
    }

    private static void put(
            TableReader reader, int codeColumn, int weightColumn, Framework framework, Map<String, Double> weights) {
        var code = reader.text(codeColumn);
        if (framework.position(code) == null) {
            throw new ExchangeException(
                    "cli.weights.unknownCode", reader.name(), reader.line(), TableReader.shortened(code));
        }
        double weight = reader.number(weightColumn);
        if (!(weight >= 0)) {
            throw new ExchangeException(
                    "cli.weights.negative", reader.name(), reader.line(), code, reader.text(weightColumn));
        }
        if (weights.put(code, weight) != null) {
            throw new ExchangeException("cli.weights.duplicate", reader.name(), reader.line(), code);
        }
    }
}

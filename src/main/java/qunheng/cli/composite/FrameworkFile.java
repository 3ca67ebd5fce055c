package qunheng.cli.composite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Node;

/**
 * Reads a framework: {@code Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type}, optional
 * {@code Lower,Upper}, other columns and lines of other types (Group, Denominator, Other) ignored.
 */
public final class FrameworkFile {
    /** Lines that describe columns of the data and are no nodes. */
    private static final Set<String> NO_NODES = Set.of("Group", "Denominator", "Other");

    private FrameworkFile() {}

    /**
     * @throws ExchangeException naming file, line and column
     */
    public static Framework read(Path file) {
        var nodes = new ArrayList<Node>();
        String name;
        try (var reader = TableReader.open(file)) {
            name = reader.name();
            var columns = new Columns(reader);
            while (reader.next()) {
                if (!NO_NODES.contains(reader.text(columns.type))) {
                    nodes.add(columns.node(reader));
                }
            }
        }
        try {
            return Framework.of(List.copyOf(nodes));
        } catch (MethodRefusal refusal) {
            throw new ExchangeException(refusal, "cli.method.file", name, refusal);
        }
    }

    private static final class Columns {
        final int level;
        final int code;
        final int name;
        final int direction;
        final int weight;
        final int unit;
        final int target;
        final int denominator;
        final int parent;
        final int type;
        final int lower;
        final int upper;

        Columns(TableReader reader) {
            code = reader.require("iCode");
            level = reader.require("Level");
            direction = reader.require("Direction");
            weight = reader.require("Weight");
            parent = reader.require("Parent");
            type = reader.require("Type");
            name = reader.column("iName");
            unit = reader.column("Unit");
            target = reader.column("Target");
            denominator = reader.column("Denominator");
            lower = reader.column("Lower");
            upper = reader.column("Upper");
        }

        Node node(TableReader reader) {
            var type = reader.text(this.type);
            boolean indicator = type.equals("Indicator");
            if (!indicator && !type.equals("Aggregate")) {
                throw new ExchangeException(
                        "cli.framework.type", reader.name(), reader.line(), TableReader.shortened(type));
            }
            int direction = whole(reader, this.direction, "Direction");
            return new Node(
                    Math.toIntExact(reader.line()),
                    whole(reader, level, "Level"),
                    reader.text(code),
                    reader.text(name),
                    direction == 0 && !indicator ? 1 : direction,
                    reader.number(weight),
                    reader.text(unit),
                    reader.number(target),
                    reader.text(denominator),
                    reader.text(parent),
                    indicator,
                    reader.number(lower),
                    reader.number(upper));
        }

        /** An empty cell is 0, which no level and no direction is. */
        private static int whole(TableReader reader, int column, String title) {
            double value = reader.number(column);
            if (Double.isNaN(value)) {
                return 0;
            }
            if (value != Math.rint(value) || Math.abs(value) > 1000) {
                throw new ExchangeException(
                        "cli.framework.whole", reader.name(), reader.line(), title, reader.text(column));
            }
            return (int) value;
        }
    }
}

package qunheng.report.xlsx;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.report.Audit;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;

/**
 * Every condition of every rule pack with its number, its threshold and how it came out. Where the number is a score, a mean
 * or a value of the sheets beside, it is a live formula, and so is the outcome: passed if the low end reaches the threshold,
 * failed if not even the high end does, else open. Other conditions stand as the program judged them.
 */
final class AuditVerdicts {
    private static final String PLAIN = "General";
    /** Of a sum of doubles, as in {@link Outcome}. */
    private static final String ALMOST = "-0.000000001";

    private final Sheets sheets;
    private final AuditWords words;
    private final Audit audit;
    private final Map<String, AuditLens> lenses;
    private final Map<IndicatorId, Integer> valueRow;
    private final String values;
    private int at = AuditWorkbook.FIRST;

    AuditVerdicts(
            Sheets sheets,
            AuditWords words,
            Audit audit,
            Map<String, AuditLens> lenses,
            Map<IndicatorId, Integer> valueRow,
            String values) {
        this.sheets = sheets;
        this.words = words;
        this.audit = audit;
        this.lenses = lenses;
        this.valueRow = valueRow;
        this.values = values;
    }

    /** @return name of the sheet */
    String write() {
        var sheet = sheets.add(words.sheet("report.audit.verdicts"), words.get("report.audit.verdicts"));
        sheets.header(sheet, AuditWorkbook.FIRST - 1, List.of(
                words.get("report.audit.pack"), words.get("report.audit.tier"), words.get("report.audit.gate"),
                words.get("report.audit.number"), words.get("report.audit.low"), words.get("report.audit.high"),
                words.get("report.audit.threshold"), words.get("report.audit.outcome"), words.get("report.audit.judged"),
                words.get("report.audit.differs"), words.get("report.audit.why")), 3);
        for (var pack : audit.packs()) {
            var verdict = Tiering.judge(
                    audit.knowledge(), pack, audit.project(), audit.profile(), audit.project().assessmentYear());
            result(sheet, pack, verdict);
            for (var tier : verdict.tiers()) {
                var name = words.of(pack.tier(tier.tierId()).name());
                tier.gates().forEach(gate -> gate(sheet, pack, name, gate, ""));
            }
        }
        Sheets.widths(sheet, 30, 14, 44, 14, 12, 12, 12, 14, 14, 10, 70);
        return sheet.getSheetName();
    }

    private void result(XSSFSheet sheet, RulePack pack, Verdict verdict) {
        var row = sheet.createRow(at++);
        sheets.text(row, 0, words.of(pack.name()) + " (" + pack.version() + ")");
        sheets.text(row, 2, words.get("report.audit.result"));
        sheets.text(row, 8, words.of(verdict.title()));
    }

    private void gate(XSSFSheet sheet, RulePack pack, String tier, GateResult gate, String indent) {
        var row = sheet.createRow(at++);
        var n = row.getRowNum() + 1;
        sheets.text(row, 0, words.of(pack.name()));
        sheets.text(row, 1, tier);
        sheets.text(row, 2, indent + words.of(gate.gate().name()));
        var live = pack.counted() == null ? number(gate.gate()) : null;
        if (live == null) {
            sheets.number(row, 3, gate.value(), PLAIN);
        } else {
            sheets.formula(row, 3, live, PLAIN);
        }
        // Without anything missing the interval is the number itself and moves with it.
        var certain = live != null && gate.low() == gate.high();
        if (certain) {
            sheets.formula(row, 4, "D" + n, PLAIN);
            sheets.formula(row, 5, "D" + n, PLAIN);
        } else {
            sheets.number(row, 4, gate.low(), PLAIN);
            sheets.number(row, 5, gate.high(), PLAIN);
        }
        sheets.number(row, 6, gate.threshold(), PLAIN);
        if (compared(gate.gate())) {
            sheets.formula(row, 7, outcome(gate.gate(), n), PLAIN);
            sheets.formula(row, 9, "IF(H" + n + "=I" + n + ",\"\",\"!\")", PLAIN);
        }
        sheets.text(row, 8, words.of(gate.outcome(), "tiering"));
        sheets.text(row, 10, words.of(gate.reason()));
        gate.parts().forEach(part -> gate(sheet, pack, tier, part, indent + "· "));
    }

    /** Whether the outcome is a number against a threshold and nothing else. */
    private static boolean compared(Gate gate) {
        return switch (gate) {
            case Gate.Coverage _, Gate.LensScore _, Gate.EveryCriterion _, Gate.IndicatorMean _, Gate.IndicatorAtLeast _,
                            Gate.IndicatorAtMost _ -> true;
            default -> false;
        };
    }

    private String outcome(Gate gate, int n) {
        var least = !(gate instanceof Gate.IndicatorAtMost);
        var passed = least ? "E" + n + ">=G" + n + ALMOST : "D" + n + "<=G" + n;
        var failed = least ? "F" + n + "<G" + n + ALMOST : "D" + n + ">G" + n;
        return "IF(AND(ISNUMBER(E" + n + "),ISNUMBER(F" + n + ")),IF(" + passed + "," + word(Outcome.PASS) + ",IF(" + failed + ","
                + word(Outcome.FAIL) + "," + word(Outcome.UNKNOWN) + "))," + word(Outcome.UNKNOWN) + ")";
    }

    private String word(Outcome outcome) {
        return '"' + words.of(outcome, "tiering").replace("\"", "\"\"") + '"';
    }

    /** The number as a formula of the sheets beside; null where it is none of theirs. */
    private @Nullable String number(Gate gate) {
        return switch (gate) {
            case Gate.LensScore one -> sheetOf(one.lens()).score();
            case Gate.EveryCriterion one -> sheetOf(one.lens()).weakest();
            case Gate.IndicatorAtLeast one -> value(one.indicator());
            case Gate.IndicatorAtMost one -> value(one.indicator());
            case Gate.IndicatorMean one -> mean(one.indicators());
            default -> null;
        };
    }

    private AuditLens sheetOf(String lens) {
        var sheet = lenses.get(lens);
        if (sheet == null) {
            throw new IllegalArgumentException("no lens " + lens);
        }
        return sheet;
    }

    private String value(IndicatorId id) {
        var row = valueRow.get(id);
        return "IF(AND(" + values + "!G" + row + "=1,ISNUMBER(" + values + "!F" + row + "))," + values + "!F" + row + ",\"\")";
    }

    /** Only of indicators that apply; what does not apply has no part in the mean. */
    private String mean(List<IndicatorId> ids) {
        var sum = ids.stream().map(id -> "IF(" + known(id) + "," + values + "!K" + valueRow.get(id) + ",0)")
                .collect(Collectors.joining("+"));
        var count = ids.stream().map(id -> "IF(" + known(id) + ",1,0)").collect(Collectors.joining("+"));
        return "IF((" + count + ")>0,(" + sum + ")/(" + count + "),\"\")";
    }

    private String known(IndicatorId id) {
        var row = valueRow.get(id);
        return "AND(" + values + "!G" + row + "=1,ISNUMBER(" + values + "!K" + row + "))";
    }
}

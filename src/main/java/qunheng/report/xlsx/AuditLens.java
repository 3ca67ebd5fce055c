package qunheng.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Lens;
import qunheng.knowledge.SubCriterion;
import qunheng.model.IndicatorId;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.SubScore;

/**
 * One lens as rows of formulas. Columns: A code, B name, C weight, D whether it applies, E score, F weight that counts,
 * G weight × score, H weight that applies, I share in its parent, J points of the lens, K score by the program,
 * L difference. The lens is the first row, then each criterion with its sub-criteria and their indicators below it.
 */
final class AuditLens {
    private static final String PLAIN = "General";

    private final Sheets sheets;
    private final AuditWords words;
    private final Lens lens;
    private final LensAssessment scored;
    private final Map<IndicatorId, Integer> valueRow;
    private final Map<String, Integer> weightRow;
    private final String values;
    private final String weights;
    private final List<Integer> criteria = new ArrayList<>();
    private int at = AuditWorkbook.FIRST;
    private String name = "";

    AuditLens(
            Sheets sheets,
            AuditWords words,
            Lens lens,
            LensAssessment scored,
            Map<IndicatorId, Integer> valueRow,
            Map<String, Integer> weightRow,
            String values,
            String weights) {
        this.sheets = sheets;
        this.words = words;
        this.lens = lens;
        this.scored = scored;
        this.valueRow = valueRow;
        this.weightRow = weightRow;
        this.values = values;
        this.weights = weights;
    }

    /** "0 if equal": a number against a number, nothing against nothing; anything else is told. */
    static String difference(String ours, String theirs) {
        return "IF(AND(ISNUMBER(" + ours + "),ISNUMBER(" + theirs + "))," + ours + "-" + theirs + ",IF(ISNUMBER(" + ours
                + ")=ISNUMBER(" + theirs + "),\"\",\"!\"))";
    }

    /** Name of the sheet. */
    String sheet() {
        return name;
    }

    /** The lowest score of a criterion, as a formula of another sheet. */
    String weakest() {
        var all = criteria.stream().map(this::score).collect(Collectors.joining(","));
        return "IF(COUNT(" + all + ")>0,MIN(" + all + "),\"\")";
    }

    /** The cell of the lens's score, as a formula of another sheet. */
    String score() {
        return score(AuditWorkbook.FIRST + 1);
    }

    private String score(int row) {
        return "'" + name + "'!E" + row;
    }

    /** @return the cell of the score */
    String write() {
        var sheet = sheets.add(lens.id(), words.of(lens.name()));
        name = sheet.getSheetName();
        sheets.header(sheet, AuditWorkbook.FIRST - 1, List.of(
                words.get("report.audit.code"), words.get("report.audit.name"), words.get("report.audit.weight"),
                words.get("report.audit.applies"), words.get("report.audit.score"), words.get("report.audit.counting"),
                words.get("report.audit.product"), words.get("report.audit.applicableWeight"), words.get("report.audit.share"),
                words.get("report.audit.points"), words.get("report.audit.program"), words.get("report.audit.difference")), 2);
        var top = sheet.createRow(at++);
        var rows = new ArrayList<Integer>();
        for (var criterion : lens.criteria()) {
            var theirs = scored.criteria().stream().filter(c -> c.id().equals(criterion.id())).findFirst().orElseThrow();
            rows.add(criterion(sheet, criterion, theirs, top.getRowNum() + 1));
        }
        criteria.addAll(rows);
        shares(sheet, rows, top.getRowNum() + 1);
        sheets.text(top, 0, lens.id());
        sheets.text(top, 1, words.of(lens.name()));
        sheets.formula(top, 4, "IF(" + sum("F", rows) + ">0,(" + sum("G", rows) + ")/(" + sum("F", rows) + "),\"\")", PLAIN);
        sheets.formula(top, 9, sum("J", rows), PLAIN);
        compare(top, scored.score());
        Sheets.widths(sheet, 20, 48, 10, 10, 20, 12, 14, 12, 12, 16, 20, 14);
        return score();
    }

    private int criterion(XSSFSheet sheet, Criterion criterion, CriterionScore theirs, int top) {
        var row = sheet.createRow(at++);
        var subs = new ArrayList<Integer>();
        for (var sub : criterion.subCriteria()) {
            var score = theirs.subs().stream().filter(s -> s.id().equals(sub.id())).findFirst().orElseThrow();
            subs.add(sub(sheet, sub, score, row.getRowNum() + 1));
        }
        shares(sheet, subs, row.getRowNum() + 1);
        var known = "COUNT(" + subs.stream().map(r -> "E" + r).collect(Collectors.joining(",")) + ")";
        begin(row, criterion.id(), words.of(criterion.name()), criterion.id());
        sheets.formula(row, 3, "IF(" + sum("D", subs) + ">0,1,0)", "0");
        sheets.formula(row, 4, "IF(AND(" + known + ">0,2*" + known + ">=" + sum("D", subs) + "," + sum("F", subs) + ">0),("
                + sum("G", subs) + ")/(" + sum("F", subs) + "),\"\")", PLAIN);
        weighed(row);
        sheets.formula(row, 9, sum("J", subs), PLAIN);
        compare(row, theirs.score());
        return row.getRowNum() + 1;
    }

    private int sub(XSSFSheet sheet, SubCriterion sub, SubScore theirs, int criterion) {
        var row = sheet.createRow(at++);
        var n = row.getRowNum() + 1;
        var from = n + 1;
        for (var indicator : sub.indicators()) {
            leaf(sheet.createRow(at++), sub, indicator, n, criterion);
        }
        var to = at;
        for (var r = from; r <= to; r++) {
            sheets.formula(sheet.getRow(r - 1), 8, "IF(SUM(F$" + from + ":F$" + to + ")>0,F" + r + "/SUM(F$" + from + ":F$" + to
                    + "),0)", "0.0000");
        }
        begin(row, sub.id(), words.of(sub.name()), sub.id());
        sheets.formula(row, 3, "IF(SUM(H" + from + ":H" + to + ")>0,1,0)", "0");
        sheets.formula(row, 4, "IF(SUM(F" + from + ":F" + to + ")>0,SUM(G" + from + ":G" + to + ")/SUM(F" + from + ":F" + to
                + "),\"\")", PLAIN);
        weighed(row);
        sheets.formula(row, 9, "SUM(J" + from + ":J" + to + ")", PLAIN);
        compare(row, theirs.score());
        return n;
    }

    private void leaf(XSSFRow row, SubCriterion sub, IndicatorId id, int parent, int criterion) {
        var n = row.getRowNum() + 1;
        var value = valueRow.get(id);
        begin(row, id.value(), "", sub.id() + "/" + id.value());
        sheets.formula(row, 1, values + "!B" + value, "@");
        sheets.formula(row, 3, values + "!G" + value, "0");
        sheets.formula(row, 4, "IF(AND(D" + n + "=1,ISNUMBER(" + values + "!K" + value + "))," + values
                + "!K" + value + ",\"\")", PLAIN);
        weighed(row);
        sheets.formula(row, 9, "IF(ISNUMBER(E" + n + "),I" + n + "*I" + parent + "*I" + criterion + "*E" + n + ",0)", PLAIN);
    }

    private void begin(XSSFRow row, String code, String name, String node) {
        sheets.text(row, 0, code);
        sheets.text(row, 1, name);
        sheets.formula(row, 2, weights + "!C" + weightRow.get(lens.id() + ' ' + node), PLAIN);
    }

    /** What of a weight counts: all of it where there is a score, else nothing. */
    private void weighed(XSSFRow row) {
        var n = row.getRowNum() + 1;
        sheets.formula(row, 5, "IF(ISNUMBER(E" + n + "),C" + n + ",0)", PLAIN);
        sheets.formula(row, 6, "IF(ISNUMBER(E" + n + "),C" + n + "*E" + n + ",0)", PLAIN);
        sheets.formula(row, 7, "IF(D" + n + "=1,C" + n + ",0)", PLAIN);
    }

    /** Children of a parent without a score have no share in it. */
    private void shares(XSSFSheet sheet, List<Integer> children, int parent) {
        for (var child : children) {
            sheets.formula(sheet.getRow(child - 1), 8, "IF(ISNUMBER(E" + parent + "),F" + child + "/(" + sum("F", children)
                    + "),0)", "0.0000");
        }
    }

    private void compare(XSSFRow row, double theirs) {
        var n = row.getRowNum() + 1;
        sheets.number(row, 10, theirs, PLAIN);
        sheets.formula(row, 11, difference("E" + n, "K" + n), "0.0E+00");
    }

    private static String sum(String column, List<Integer> rows) {
        return rows.stream().map(r -> column + r).collect(Collectors.joining("+"));
    }
}

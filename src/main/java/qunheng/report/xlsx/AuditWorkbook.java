package qunheng.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Scale;
import qunheng.model.IndicatorId;
import qunheng.report.Audit;
import qunheng.report.ReportLanguage;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensEngine;

/**
 * The scores of one cluster as sheets of live formulas, for an auditor to follow a number in Excel or LibreOffice:
 * value and goalposts → score of the indicator → sub-criterion → criterion, n/a unless half of its sub-criteria are known →
 * lens. Values, goalposts and weights are cells that may be changed; the program's own score stands beside each result.
 * The rule is that of {@link LensEngine}; only functions that both programs share are used.
 */
final class AuditWorkbook {
    /** The first row of entries, counted from 0, below title, marks and header. */
    static final int FIRST = 4;
    /** Columns of the sheet of values. */
    static final int VALUE = 5;
    static final int APPLIES = 6;
    static final int SCORE = 10;

    private static final String PLAIN = "General";

    private final Knowledge knowledge;
    private final AuditWords words;
    private final Audit audit;
    private final Assessment assessment;
    private final Sheets sheets;
    private final Map<IndicatorId, Integer> valueRow = new HashMap<>();
    private final Map<String, Integer> weightRow = new HashMap<>();
    private final Map<String, AuditLens> lenses = new LinkedHashMap<>();
    private final String title;
    private String values = "";
    private String weights = "";

    private AuditWorkbook(Sheets sheets, Audit audit, AuditWords words) {
        this.sheets = sheets;
        this.audit = audit;
        this.words = words;
        knowledge = audit.knowledge();
        var year = audit.project().assessmentYear();
        assessment = LensEngine.assess(knowledge, audit.project(), audit.profile(), year);
        var identity = audit.project().profile(audit.profile()).orElseThrow().identity();
        title = words.get(
                "report.audit.title", words.either(identity.nameZh(), identity.nameEn()), Integer.toString(year));
    }

    /**
     * Adds the sheets with their results computed.
     *
     * @return names of the sheets, in order
     * @throws IllegalArgumentException if the project has no such profile
     */
    static List<String> add(Sheets sheets, Audit audit, ReportLanguage language) {
        var names = new AuditWorkbook(sheets, audit, AuditWords.of(language)).build();
        sheets.workbook().setForceFormulaRecalculation(true);
        XSSFFormulaEvaluator.evaluateAllFormulaCells(sheets.workbook());
        return names;
    }

    private List<String> build() {
        var result = sheets.add(words.sheet("report.audit.results"), title);
        var names = new ArrayList<>(List.of(result.getSheetName()));
        values();
        weights();
        names.addAll(List.of(values, weights));
        sheets.header(result, FIRST - 1, List.of(
                words.get("report.audit.lens"), words.get("report.audit.score"), words.get("report.audit.program"),
                words.get("report.audit.difference"), words.get("report.audit.low"), words.get("report.audit.high"),
                words.get("report.audit.coverage")), 1);
        var row = FIRST;
        for (var lens : knowledge.lenses()) {
            var scored = assessment.lens(lens.id());
            var writer = new AuditLens(sheets, words, lens, scored, valueRow, weightRow, quoted(values), quoted(weights));
            var score = writer.write();
            lenses.put(lens.id(), writer);
            names.add(writer.sheet());
            var line = result.createRow(row);
            sheets.text(line, 0, words.of(lens.name()));
            sheets.formula(line, 1, "IF(ISNUMBER(" + score + ")," + score + ",\"\")", PLAIN);
            sheets.number(line, 2, scored.score(), PLAIN);
            sheets.formula(line, 3, AuditLens.difference("B" + (row + 1), "C" + (row + 1)), "0.0E+00");
            sheets.number(line, 4, scored.low(), "0.0");
            sheets.number(line, 5, scored.high(), "0.0");
            sheets.number(line, 6, scored.coverage(), "0%");
            row++;
        }
        names.add(new AuditVerdicts(sheets, words, audit, lenses, valueRow, quoted(values)).write());
        sheets.text(result.createRow(row + 1), 0, words.get("report.audit.howTo"));
        sheets.text(result.createRow(row + 2), 0, words.get("report.audit.standard"));
        Sheets.widths(result, 60, 20, 20, 14, 12, 12, 12);
        return names;
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private void values() {
        var sheet = sheets.add(words.sheet("report.audit.values"), words.get("report.audit.values"));
        values = sheet.getSheetName();
        sheets.header(sheet, FIRST - 1, List.of(
                words.get("report.audit.code"), words.get("report.audit.indicator"), words.get("report.audit.unit"),
                words.get("report.audit.year"), words.get("report.audit.basis"), words.get("report.audit.value"),
                words.get("report.audit.applies"), words.get("report.audit.logarithmic"), words.get("report.audit.worst"),
                words.get("report.audit.best"), words.get("report.audit.score"), words.get("report.audit.source")), 2);
        var seen = assessment.values();
        for (var i = 0; i < knowledge.indicators().size(); i++) {
            var indicator = knowledge.indicators().get(i);
            var row = sheet.createRow(FIRST + i);
            var n = FIRST + i + 1;
            valueRow.put(indicator.id(), n);
            sheets.text(row, 0, indicator.id().value());
            sheets.text(row, 1, words.of(indicator.name()));
            sheets.text(row, 2, words.of(indicator.unit().label()));
            var observation = seen.observation(i);
            sheets.text(row, 3, observation.map(o -> Integer.toString(o.key().year())).orElse(""));
            sheets.text(row, 4, observation.map(o -> words.of(o.key().basis(), "model")).orElse(""));
            sheets.number(row, VALUE, seen.value(i), PLAIN);
            sheets.number(row, APPLIES, seen.applicable(i) ? 1 : 0, "0");
            sheets.number(row, 7, indicator.scale() == Scale.LOG ? 1 : 0, "0");
            sheets.number(row, 8, indicator.score0(), PLAIN);
            sheets.number(row, 9, indicator.score100(), PLAIN);
            sheets.formula(row, SCORE, score(n), "0.0000");
            sheets.text(row, 11, observation.map(o -> o.source()).orElse(""));
        }
        Sheets.widths(sheet, 12, 44, 16, 8, 12, 14, 10, 12, 12, 12, 12, 60);
    }

    /** Of a value ≤ 0 on a logarithmic scale: what the score tends to. */
    private static String score(int n) {
        var linear = "MIN(MAX((F" + n + "-I" + n + ")/(J" + n + "-I" + n + "),0),1)*100";
        var log = "IF(F" + n + "<=0,IF(J" + n + ">I" + n + ",0,100),MIN(MAX((LN(F" + n + ")-LN(I" + n + "))/(LN(J" + n
                + ")-LN(I" + n + ")),0),1)*100)";
        return "IF(ISNUMBER(F" + n + "),IF(H" + n + "=1," + log + "," + linear + "),\"\")";
    }

    private void weights() {
        var sheet = sheets.add(words.sheet("report.audit.weights"), words.get("report.audit.weights"));
        weights = sheet.getSheetName();
        sheets.header(sheet, FIRST - 1, List.of(
                words.get("report.audit.lens"), words.get("report.audit.code"), words.get("report.audit.weight")), 2);
        var at = FIRST;
        for (var lens : knowledge.lenses()) {
            for (var criterion : lens.criteria()) {
                at = weight(sheet.createRow(at), lens.id(), criterion.id());
                for (var sub : criterion.subCriteria()) {
                    at = weight(sheet.createRow(at), lens.id(), sub.id());
                    for (var indicator : sub.indicators()) {
                        at = weight(sheet.createRow(at), lens.id(), sub.id() + "/" + indicator.value());
                    }
                }
            }
        }
        Sheets.widths(sheet, 24, 24, 12);
    }

    private int weight(XSSFRow row, String lens, String node) {
        sheets.text(row, 0, lens);
        sheets.text(row, 1, node);
        sheets.number(row, 2, audit.project().weights().weight(lens, node), PLAIN);
        weightRow.put(lens + ' ' + node, row.getRowNum() + 1);
        return row.getRowNum() + 1;
    }
}

package qunheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.lens.ContributionFigure;
import qunheng.chart.lens.LensFixture;
import qunheng.chart.lens.RadarFigure;
import qunheng.chart.region.FourRegionFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.TileMapFigure;
import qunheng.knowledge.Knowledge;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset.NationalList;
import qunheng.report.Block.Align;
import qunheng.report.Block.Column;
import qunheng.report.Block.Outcome;

/** A small report with every kind of block. */
public final class ReportFixture {
    private ReportFixture() {}

    public static ReportData report(ReportLanguage language) {
        return report(language, ReportKind.EVALUATION);
    }

    public static ReportData report(ReportLanguage language, ReportKind kind) {
        var say = new Speaker(language);
        return new ReportData(
                kind,
                language,
                say.of("集群评价报告", "Cluster evaluation report"),
                say.of("测试集群,2024 年", "Test cluster, 2024"),
                List.of(say.of("虚构教学案例", "Fictional teaching case"), say.of("自评结果,仅供参考", "Self-assessment, indicative")),
                List.of(
                        new ReportData.Entry(say.of("评价年度", "Assessment year"), "2024"),
                        new ReportData.Entry(say.of("编制单位", "Prepared by"), say.of("测试管委会 <A&B>", "Test board <A&B>"))),
                List.of(summary(say), lenses(say, language), annex(say)),
                new Provenance(
                        "6a1d1c1e-0000-4000-8000-000000000001", "ab".repeat(32), "0.1.0", "2024-12-31", "",
                        List.of("eu-manner@1"), 7, List.of(new Provenance.Result("lens/five-forces", "61.25"))));
    }

    private static ReportData.Section summary(Speaker say) {
        return new ReportData.Section("summary", say.of("摘要", "Summary"), List.of(
                new Block.KeyFigures(List.of(
                        new Block.KeyFigure(say.of("六项特点", "Six characteristics"), "61.0", say.of("区间 49.0–72.0,覆盖率 70%", "49.0–72.0, coverage 70%"), ""),
                        new Block.KeyFigure(say.of("参考等级", "Indicative tier"), say.of("银", "silver"), say.of("参照欧盟方式", "in the EU manner"), "silver"))),
                new Block.Paragraph(
                        say.of("集群在六项特点下得分 61.0。\n第二行。", "The cluster scores 61.0 under the six characteristics.\nSecond line."),
                        List.of(say.of("来源:测试年鉴,第 3 页。", "Source: test yearbook, page 3."))),
                new Block.Callout(say.of("覆盖率不足,结论只作参考。", "Too little is known: indicative only.")),
                new Block.Bullets(List.of(say.of("补齐专利数据", "Complete the patent data"), say.of("核实人才数", "Verify the staff numbers")))));
    }

    private static ReportData.Section lenses(Speaker say, ReportLanguage language) {
        var context = new FigureContext(Knowledge.load(), language.languages().getFirst(), ChartTheme.PRINT);
        var list = RegionalCount.of(Knowledge.load(), new NationalList("AMC", false, false));
        return new ReportData.Section("lenses", say.of("各视角得分", "Scores by lens"), List.of(
                new Block.Heading(3, say.of("雷达图", "Radar")),
                new Block.Chart(say.of("六项特点得分", "Scores of the six characteristics"),
                        RadarFigure.of(context, LensFixture.SUBJECT, LensFixture.assessment())),
                new Block.Chart(say.of("得分构成", "Contributions"),
                        ContributionFigure.of(context, LensFixture.SUBJECT, LensFixture.assessment())),
                new Block.Heading(4, say.of("四大区域", "Four regions")),
                new Block.Chart(say.of("国家级集群的分布", "National clusters"), FourRegionFigure.of(context, list, RegionMarks.NONE)),
                new Block.Chart(say.of("方格地图", "Tile map"), TileMapFigure.of(context, list, RegionMarks.NONE)),
                new Block.PageBreak(),
                new Block.Heading(3, say.of("门槛", "Gates")),
                gates(say)));
    }

    private static Block.Table gates(Speaker say) {
        return new Block.Table(
                say.of("银级门槛", "Gates of the silver tier"),
                List.of(
                        new Column(say.of("门槛", "Gate"), Align.START, 4),
                        new Column(say.of("值", "Value"), Align.END, 1),
                        new Column(say.of("结果", "Outcome"), Align.CENTRE, 2)),
                List.of(
                        List.of(new Block.TextCell(say.of("专利申请", "Patent applications"), List.of(say.of("证据:年报", "Evidence: annual report"))),
                                Block.number(1234.5, "1,234.5", "#,##0.0"),
                                new Block.OutcomeCell(Outcome.PASSED, say.of("通过", "met"))),
                        List.of(Block.text("=HYPERLINK(\"http://example.org\")"),
                                new Block.MissingCell("—"),
                                new Block.OutcomeCell(Outcome.OPEN, say.of("未知", "open"))),
                        List.of(Block.text("+1"), Block.number(0.375, "38%", "0%"),
                                new Block.OutcomeCell(Outcome.FAILED, say.of("未通过", "not met")))),
                List.of(say.of("一字线表示缺数据。", "A dash means no data.")));
    }

    private static ReportData.Section annex(Speaker say) {
        var rows = new ArrayList<List<Block.Cell>>();
        for (var i = 1; i <= 60; i++) {
            rows.add(List.of(
                    Block.text(String.format(Locale.ROOT, "IN-PAT-%02d", i)),
                    Block.text(say.of("每亿元营业收入对应的有效发明专利数量", "Valid invention patents per CNY 100 million of revenue")),
                    Block.number(i * 1.25, Double.toString(i * 1.25), "0.00"),
                    Block.text("2024"),
                    Block.text(say.of("已核实", "verified")),
                    new Block.TextCell(say.of("统计年鉴", "Yearbook"), i % 20 == 0 ? List.of(say.of("第 " + i + " 页", "page " + i)) : List.of()),
                    Block.text(say.of("按口径二折算", "converted"))));
        }
        return new ReportData.Section("annex", say.of("数据附录", "Data annex"), List.of(new Block.Table(
                say.of("指标值及来源", "Values and their sources"),
                List.of(
                        new Column(say.of("代码", "Code"), Align.START, 2),
                        new Column(say.of("指标", "Indicator"), Align.START, 5),
                        new Column(say.of("值", "Value"), Align.END, 2),
                        new Column(say.of("年份", "Year"), Align.CENTRE, 1),
                        new Column(say.of("依据", "Basis"), Align.START, 2),
                        new Column(say.of("来源", "Source"), Align.START, 3),
                        new Column(say.of("说明", "Note"), Align.START, 3)),
                rows,
                List.of())));
    }

    private record Speaker(ReportLanguage language) {
        String of(String zh, String en) {
            return switch (language) {
                case ZH -> zh;
                case EN -> en;
                case BOTH -> zh + "\n" + en;
            };
        }
    }
}

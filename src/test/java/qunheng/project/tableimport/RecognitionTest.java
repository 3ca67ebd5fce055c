package qunheng.project.tableimport;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.project.tableimport.Tables.mapping;
import static qunheng.project.tableimport.Tables.plan;
import static qunheng.project.tableimport.Tables.project;
import static qunheng.project.tableimport.Tables.taken;
import static qunheng.project.tableimport.Tables.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qunheng.model.IndicatorId;

class RecognitionTest {
    @Test
    void aLongTableIsFoundByItsHeads() {
        var table = Tables.of("集群 名称|指标|年 份|数值|单位|备注", "甲|IS-SCL-01|2023年|6585|亿元|年报", "甲|集群企业数|2023|120|家|");
        var project = project("甲");
        assertThat(mapping(table, project).layout()).isEqualTo(Layout.LONG);
        var after = taken(plan(table, project));
        assertThat(value(after, "甲", "IS-SCL-01", 2023)).contains(6585.0);
        assertThat(value(after, "甲", "EP-SME-01", 2023)).contains(120.0);
        assertThat(after.profiles().getFirst().observations().lastEntry().getValue().note()).isEqualTo("年报");
    }

    @Test
    void oneColumnAnIndicatorIsFoundBelowATitleAndItsUnitsAreConverted() {
        var table = Tables.of(
                "2024年产业集群统计表|||",
                "产业集群|年度|数字经济核心产业营业收入（万元）|研发经费投入强度(%)|Listed firms",
                "甲|2024|65850000|3.2%|７",
                "乙|2024|1,000|3|");
        var project = project("甲", "乙");
        var mapping = mapping(table, project);
        assertThat(mapping.layout()).isEqualTo(Layout.INDICATORS_ACROSS);
        assertThat(mapping.header()).isEqualTo(1);
        var after = taken(plan(table, project));
        assertThat(value(after, "甲", "IS-SCL-01", 2024)).contains(6585.0);
        assertThat(value(after, "乙", "IS-SCL-01", 2024)).contains(0.1);
        assertThat(value(after, "甲", "IN-RD-01", 2024)).contains(3.2);
        assertThat(value(after, "甲", "FE-CAP-03", 2024)).contains(7.0);
        assertThat(value(after, "乙", "FE-CAP-03", 2024)).isEmpty();
    }

    @Test
    void oneColumnAYearAsksForTheCluster() {
        var table = Tables.of("指标名称|单位|2022年|2023|2024", "上市企业数|家|5|6|n/a", "数字经济核心产业营业收入|亿元|1.2万|13000|");
        var project = project("甲", "乙");
        var mapping = mapping(table, project);
        assertThat(mapping.layout()).isEqualTo(Layout.YEARS_ACROSS);
        assertThat(mapping.objection().orElseThrow().key()).isEqualTo("tableimport.open.noCluster");
        var plan = plan(table, mapping.withCluster("id-乙"), project);
        assertThat(plan.missing()).as("n/a and an empty cell").isEqualTo(2);
        assertThat(plan.problems()).as("1.2万 in 亿元 has two readings").hasSize(1);
        assertThat(value(taken(plan), "乙", "FE-CAP-03", 2023)).contains(6.0);
        assertThat(value(taken(plan), "乙", "IS-SCL-01", 2023)).contains(13000.0);
    }

    @Test
    void oneColumnAClusterAsksForTheYear() {
        var table = Tables.of("指标|甲|乙", "IS-SCL-01|100|200", "数据中心PUE|1.3|1.2");
        var project = project("甲", "乙");
        var mapping = mapping(table, project);
        assertThat(mapping.layout()).isEqualTo(Layout.CLUSTERS_ACROSS);
        assertThat(mapping.objection().orElseThrow().key()).isEqualTo("tableimport.open.noYear");
        assertThat(value(taken(plan(table, mapping.withYear(2023), project)), "乙", "GR-ECO-02", 2023)).contains(1.2);
    }

    @Test
    void aHeadThatIsOnlyLikeAnIndicatorIsAskedAbout() {
        var table = Tables.of("集群|年份|核心产业营收|上市企业数|领导批示", "甲|2024|5|6|7");
        var columns = mapping(table, project("甲")).columns();
        assertThat(columns.get(2).meaning()).isEqualTo(Meaning.UNDECIDED);
        assertThat(columns.get(2).candidates()).contains(new Meaning.OfIndicator(new IndicatorId("IS-SCL-01")));
        assertThat(columns.get(3).meaning()).isEqualTo(new Meaning.OfIndicator(new IndicatorId("FE-CAP-03")));
        assertThat(columns.get(4).meaning()).as("nothing like it is known").isEqualTo(Meaning.IGNORED);
    }

    @Test
    void aClusterThatIsOnlyLikeOneIsAskedAboutAndANewOneIsMadeOnlyWhenTheUserSaysSo() {
        var table = Tables.of("集群|指标|年份|数值", "海淀人工智能集群|IS-SCL-01|2024|5", "未来城|IS-SCL-01|2024|6");
        var project = project("海淀人工智能产业集群");
        var mapping = mapping(table, project);
        var open = plan(table, mapping, project);
        assertThat(open.questions()).extracting(Question::name).containsExactly("海淀人工智能集群", "未来城");
        assertThat(open.questions().getFirst().candidates()).containsExactly("id-海淀人工智能产业集群");
        assertThat(open.questions().get(1).candidates()).isEmpty();
        assertThat(taken(open)).isEqualTo(project);
        var said = mapping.answering(open.questions().getFirst(), new Answer.Is("id-海淀人工智能产业集群"))
                .answering(open.questions().get(1), Answer.CREATE);
        var plan = plan(table, said, project);
        assertThat(plan.created()).singleElement().satisfies(made -> assertThat(made.identity().nameZh())
                .isEqualTo("未来城"));
        var change = plan.changes(plan.merge().decided(qunheng.project.merge.Preference.FILE));
        var after = change.apply(project);
        assertThat(value(after, "海淀人工智能产业集群", "IS-SCL-01", 2024)).contains(5.0);
        assertThat(value(after, "未来城", "IS-SCL-01", 2024)).contains(6.0);
        assertThat(change.inverse().apply(after)).isEqualTo(project);
    }

    @ParameterizedTest
    @CsvSource({
        "万元, 0.0001",
        "亿元, 1",
        "元, 0.00000001",
        "千万元, 0.1",
        "CNY 100m, 1",
    })
    void unitsOfMoneyAreConvertedWhereTheyAreCertain(String written, double scale) {
        var indicator = Tables.KNOWLEDGE.indicator(new IndicatorId("IS-SCL-01"));
        assertThat(UnitOfTable.of(indicator, written).scale()).isEqualTo(scale);
    }

    @Test
    void aNumberBelowOneUnderNoUnitMayBeAFractionAndIsAskedAbout() {
        var heads = "集群|年份|研发经费投入强度";
        var bare = plan(Tables.of(heads, "甲|2023|0.13", "甲|2024|0.14%", "甲|2022|3"), project("甲"));
        assertThat(bare.problems()).extracting(problem -> problem.why().key())
                .containsExactly("tableimport.cell.fraction");
        assertThat(bare.merge().items()).hasSize(2);
        var percent = taken(plan(Tables.of(heads + "(%)", "甲|2023|0.13"), project("甲")));
        assertThat(value(percent, "甲", "IN-RD-01", 2023)).contains(0.13);
        var fraction = taken(plan(Tables.of(heads + "（小数）", "甲|2023|0.13"), project("甲")));
        assertThat(value(fraction, "甲", "IN-RD-01", 2023)).contains(13.0);
    }

    @ParameterizedTest
    @CsvSource({"万", "万美元", "吨", "%"})
    void aUnitThatIsNotCertainRefusesItsValues(String written) {
        var table = Tables.of("集群|年份|数字经济核心产业营业收入（" + written + "）", "甲|2024|5");
        var plan = plan(table, project("甲"));
        assertThat(plan.merge().items()).isEmpty();
        assertThat(plan.problems()).singleElement().satisfies(problem -> assertThat(
                        problem.why().key())
                .isEqualTo("tableimport.cell.unit"));
    }

    @Test
    void aMappingInAFileSaysWhatIsDoubtfulAndIsReadBackAsItWas() {
        var table = Tables.of("集群|年份|核心产业营收（万元）", "海淀|2024|50000");
        var project = project("海淀人工智能产业集群");
        var recognition = new Recognition(table, Tables.KNOWLEDGE, project);
        var text =
                """
                {"columns": {"核心产业营收（万元）": "indicator:IS-SCL-01"}, "clusters": {"海淀": "id:id-海淀人工智能产业集群"}}""";
        var mapping = MappingJson.apply(text, recognition).orElseThrow();
        assertThat(mapping.objection()).isEmpty();
        assertThat(value(taken(plan(table, mapping, project)), "海淀人工智能产业集群", "IS-SCL-01", 2024)).contains(5.0);
        assertThat(MappingJson.apply(MappingJson.write(mapping, true), recognition)).contains(mapping);
        assertThat(mapping.clusters()).isEqualTo(Map.of("海淀", new Answer.Is("id-海淀人工智能产业集群")));
        assertThat(List.of("[", "[]", "7")).allSatisfy(broken ->
                assertThat(MappingJson.apply(broken, recognition)).isEmpty());
    }
}

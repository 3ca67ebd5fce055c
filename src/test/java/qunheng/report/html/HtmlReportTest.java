package qunheng.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import qunheng.report.ReportFixture;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.SampleReports;
import qunheng.task.Progress;

class HtmlReportTest {
    private static String page(ReportLanguage language) {
        return HtmlReport.of(ReportFixture.report(language), HtmlMedium.browser(), Progress.NONE);
    }

    private static Document read(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }

    private static List<Element> all(Document page, String name) {
        var found = new ArrayList<Element>();
        var nodes = page.getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkHasItsPlaceAndNothingIsFetched(ReportLanguage language) throws Exception {
        var text = page(language);
        var page = read(text);
        var ids = new HashSet<String>();
        for (var element : all(page, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).as("twice: " + element.getAttribute("id")).isTrue();
            }
        }
        assertThat(all(page, "a")).isNotEmpty().allSatisfy(
                link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(Pattern.compile("(src|href|url\\()\\s*=?\\s*[\"']?(https?:|//|file:)").matcher(text).find())
                .as("a file from elsewhere").isFalse();
        assertThat(text).doesNotContain("<link", "@import");
        assertThat(all(page, "script")).as("data, no program").allSatisfy(
                script -> assertThat(script.getAttribute("type")).isEqualTo("application/json"));
    }

    /** Whatever names a place elsewhere: attributes that load, styles that import. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(?:src|srcset|href|data|action|poster)\\s*=\\s*[\"'](?!#)|url\\(\\s*[\"']?(?!#)|@import|<(?:link|iframe|object|embed|base|form)\\b");

    @ParameterizedTest
    @EnumSource
    void aReportOnARealProjectOpensWithoutANetworkAndItsChartsAreDrawingsWithText(ReportKind kind) throws Exception {
        for (var language : ReportLanguage.values()) {
            var text = HtmlReport.of(SampleReports.of("lanwan", kind, language), HtmlMedium.browser(), Progress.NONE);
            assertThat(ELSEWHERE.matcher(text).results().map(found -> text.substring(found.start(), Math.min(text.length(), found.end() + 40))))
                    .isEmpty();
            assertThat(text).contains("default-src 'none'");
            for (var drawing : all(read(text), "svg")) {
                assertThat(drawing.getElementsByTagName("text").getLength()).as("labels of a chart").isPositive();
                assertThat(drawing.getAttribute("aria-label")).isNotBlank();
            }
        }
    }

    @Test
    void aWideTableScrollsOnASmallScreenAndTheDarkIsForScreensOnly() throws Exception {
        var text = page(ReportLanguage.EN);
        var tables = all(read(text), "table").stream().filter(t -> t.getAttribute("class").startsWith("data")).toList();
        assertThat(tables).isNotEmpty().allSatisfy(
                table -> assertThat(((Element) table.getParentNode()).getAttribute("class")).isEqualTo("scroll"));
        assertThat(text).contains("@media screen and (prefers-color-scheme: dark)", ".scroll { overflow-x: auto; }")
                .doesNotContain("@media (prefers-color-scheme: dark)");
        assertThat(HtmlReport.of(ReportFixture.report(ReportLanguage.EN), HtmlMedium.pages(), Progress.NONE))
                .as("paper has no scroll bars").doesNotContain("class=\"scroll\"", "prefers-color-scheme");
    }

    @Test
    void headingsTablesAndFiguresAreCounted() throws Exception {
        var page = read(page(ReportLanguage.EN));
        assertThat(all(page, "h2")).extracting(Element::getTextContent)
                .containsExactly("1 Summary", "2 Scores by lens", "3 Data annex");
        assertThat(all(page, "h3")).extracting(Element::getTextContent).containsExactly("2.1 Radar", "2.2 Gates");
        assertThat(all(page, "h4")).extracting(Element::getTextContent).containsExactly("2.1.1 Four regions");
        assertThat(all(page, "caption")).extracting(e -> e.getTextContent().replace('\u00a0', ' '))
                .containsExactly("Table 1  Gates of the silver tier", "Table 2  Values and their sources");
        assertThat(all(page, "figcaption")).extracting(e -> e.getTextContent().replace('\u00a0', ' '))
                .first().isEqualTo("Figure 1  Scores of the six characteristics");
    }

    @Test
    void aChartIsADrawingWithItsSummaryAsItsName() throws Exception {
        var drawings = all(read(page(ReportLanguage.ZH)), "svg");
        assertThat(drawings).hasSize(4).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-label")).hasSizeGreaterThan(10);
        });
    }

    @Test
    void theMarksStandOnEveryPrintedPage() throws Exception {
        var page = page(ReportLanguage.ZH);
        assertThat(page).contains("<div class=\"every-page\" aria-hidden=\"true\">虚构教学案例 · 自评结果,仅供参考</div>");
        assertThat(page).contains(".every-page { display: block; position: fixed;");
    }

    @Test
    void textOfOthersStaysText() throws Exception {
        assertThat(page(ReportLanguage.ZH)).contains("测试管委会 &lt;A&amp;B&gt;").doesNotContain("<A&B>");
        assertThat(Markup.text("a\u0000b\u0008\uFFFFc")).isEqualTo("abc");
        assertThat(Markup.css("\"</style>\n")).doesNotContain("<").startsWith("\"\\22 ");
    }

    @Test
    void aFootnoteLinksThereAndBack() throws Exception {
        var page = page(ReportLanguage.ZH);
        assertThat(page).contains("<a id=\"c1\" href=\"#n1\">1</a>", "<p id=\"n1\"><a href=\"#c1\">1</a> 来源:测试年鉴,第 3 页。</p>");
    }

    @Test
    void englishTextBesideChineseSaysSo() throws Exception {
        assertThat(page(ReportLanguage.ZH)).startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">");
        assertThat(page(ReportLanguage.EN)).contains("lang=\"en\">");
        assertThat(page(ReportLanguage.BOTH)).contains("表 1 · Table 1");
    }

    @Test
    void aBriefHasNoTableOfContents() {
        var brief = HtmlReport.of(
                ReportFixture.report(ReportLanguage.ZH, ReportKind.BRIEF), HtmlMedium.browser(), Progress.NONE);
        assertThat(brief).doesNotContain("class=\"contents\"");
        assertThat(page(ReportLanguage.ZH)).contains("class=\"contents\"");
    }
}

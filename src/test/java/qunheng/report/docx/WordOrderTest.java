package qunheng.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.SampleReports;
import qunheng.task.Progress;

/** Word refuses a part whose elements stand in another order than its schema says (ISO/IEC 29500-1, annex A). */
class WordOrderTest {
    private static final Map<String, List<String>> ORDER = Map.of(
            "pPr", words("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                    + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                    + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
                    + " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"),
            "rPr", words("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
                    + " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em"
                    + " lang eastAsianLayout specVanish oMath"),
            "tblPr", words("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
                    + " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"),
            "tcPr", words("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"),
            "sectPr", words("headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
                    + " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"),
            "style", words("name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
                    + " personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"),
            "settings", words("writeProtection view zoom removePersonalInformation mirrorMargins defaultTabStop"
                    + " characterSpacingControl footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping"),
            "tbl", words("bookmarkStart bookmarkEnd tblPr tblGrid tr"),
            "lvl", words("start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"));

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static void check(String part, Element element, List<String> wrong) {
        var order = ORDER.get(element.getLocalName());
        var last = 0;
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (order != null) {
                    var place = order.indexOf(inner.getLocalName());
                    if (place < last) {
                        wrong.add(part + ": " + inner.getLocalName() + " in " + element.getLocalName()
                                + (place < 0 ? " is not known" : " after " + order.get(last)));
                    }
                    last = Math.max(last, place);
                }
                check(part, inner, wrong);
            }
        }
    }

    private static List<String> wrong(byte[] document) throws Exception {
        var wrong = new ArrayList<String>();
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var parts = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("word/[a-zA-Z0-9]+\\.xml")) {
                    var xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()));
                    check(entry.getName(), xml.getDocumentElement(), wrong);
                    parts++;
                }
            }
        }
        assertThat(parts).isGreaterThan(5);
        return wrong;
    }

    @Test
    void theTemplateIsInOrder() throws Exception {
        assertThat(wrong(DefaultTemplate.bytes())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReportIsInOrder(ReportKind kind) throws Exception {
        var data = SampleReports.of("lanwan", kind, ReportLanguage.BOTH);
        assertThat(wrong(DocxReport.of(data, null, new ArrayList<>(), Progress.NONE)).stream().distinct()).isEmpty();
    }
}

package qunheng.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import qunheng.report.Provenance;
import qunheng.report.ProvenanceReader;
import qunheng.report.ReportData;
import qunheng.report.ReportFixture;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.SampleReports;
import qunheng.task.Progress;

/** PDF/A-2a (ISO 19005-2) by veraPDF: what archives take. */
class PdfArchiveTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static void check(byte[] bytes) throws Exception {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_A);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_2_A, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    static Stream<Arguments> kindsAndLanguages() {
        return Stream.of(ReportKind.values())
                .flatMap(kind -> Stream.of(ReportLanguage.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfBlockIsAllowed(ReportLanguage language) throws Exception {
        check(PdfReport.of(ReportFixture.report(language), Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void everyKindOfReportOnARealProjectIsAllowed(ReportKind kind, ReportLanguage language) throws Exception {
        check(PdfReport.of(SampleReports.of("lanwan", kind, language), Progress.NONE));
    }

    @ParameterizedTest
    @EnumSource(names = {"EVALUATION", "PORTFOLIO"})
    void soIsAReportOnAClusterOfWhichLittleIsKnown(ReportKind kind) throws Exception {
        check(PdfReport.of(SampleReports.of("chengdu", kind, ReportLanguage.BOTH), Progress.NONE));
    }

    /** The numbers of fifty clusters, and more. */
    @Test
    void whatVerifiesAReportOnManyClustersIsLongerThanAStringMayBe() throws Exception {
        var fixture = ReportFixture.report(ReportLanguage.EN);
        var results = IntStream.range(0, 4000)
                .mapToObj(i -> new Provenance.Result("cluster-" + i + "/lens/five-forces", Double.toString(i / 7.0)))
                .toList();
        var origin = fixture.provenance();
        var provenance = new Provenance(
                origin.project(), origin.dataDigest(), origin.programVersion(), origin.asOf(), "群", List.of("eu-manner@1"), 7, results);
        var bytes = PdfReport.of(
                new ReportData(
                        fixture.kind(), fixture.language(), fixture.title(), fixture.subtitle(), fixture.marks(), fixture.cover(),
                        fixture.sections(), provenance),
                Progress.NONE);
        check(bytes);
        assertThat(longestString(bytes)).isLessThan(32_767);
        assertThat(ProvenanceReader.read(Files.write(folder.resolve("many.pdf"), bytes))).contains(provenance);
    }

    private static int longestString(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return document.getDocumentInformation().getCOSObject().getValues().stream()
                    .mapToInt(value -> value instanceof COSString string ? string.getBytes().length : 0).max().orElse(0);
        }
    }
}

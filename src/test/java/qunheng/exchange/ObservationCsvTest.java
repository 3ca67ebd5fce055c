package qunheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qunheng.knowledge.Knowledge;
import qunheng.model.ArbitraryProjects;
import qunheng.model.Basis;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;

/** The long table of observations: lossless for what it holds, and strict about what it does not understand. */
class ObservationCsvTest {
    @Property(tries = 200)
    void namesAndValuesComeBackAsTheyWere(@ForAll("projects") Project project) throws IOException {
        Assume.that(project.profiles().stream().anyMatch(profile -> !profile.observations().isEmpty()));
        var file = Files.createTempFile("values", ".csv");
        ObservationCsv.write(file, project, Knowledge.load(), Language.ZH);
        var back = ObservationCsv.read(file, Catalogue.ANY);
        Files.delete(file);
        assertThat(back.profiles()).hasSameSizeAs(project.profiles());
        for (var i = 0; i < project.profiles().size(); i++) {
            var was = project.profiles().get(i);
            var is = back.profiles().get(i);
            assertThat(is.id()).isEqualTo(was.id());
            assertThat(is.identity().nameZh()).isEqualTo(was.identity().nameZh());
            assertThat(is.identity().nameEn()).isEqualTo(was.identity().nameEn());
            assertThat(is.identity().fictional()).isEqualTo(was.identity().fictional());
            assertThat(is.observations()).isEqualTo(was.observations());
        }
    }

    @Provide
    Arbitrary<Project> projects() {
        return ArbitraryProjects.projects();
    }

    @Test
    void basisIsReportedUnlessTheTableSaysOtherwiseAndAnEmptyValueIsMissing() {
        var profile = read("profile,indicator,year,value", "a b,IS-SCL-01,2021,6585", "a b,IS-SCL-02,2021,");
        assertThat(profile.id().value()).isEqualTo("a-b");
        assertThat(profile.identity().nameZh()).isEqualTo("a b");
        assertThat(profile.observations()).hasSize(1);
        assertThat(profile.observations().firstKey().basis()).isEqualTo(Basis.REPORTED);
    }

    @Test
    void columnsMayStandInAnyOrder() {
        var profile = read("value,basis,year,indicator,profile", "3,verified,2021,IS-SCL-02,x");
        assertThat(profile.observations().firstKey().basis()).isEqualTo(Basis.VERIFIED);
        assertThat(profile.observations().firstEntry().getValue().value()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "profile,indicator,year;exchange.csv.columnMissing;",
                "profile,indicator,year,value,remark|x,IS-SCL-01,2021,5,;exchange.csv.columnUnknown;",
                "profile,indicator,year,value|,IS-SCL-01,2021,5;exchange.field;line 2, column 1",
                "profile,indicator,year,value|x,IS-XXX-01,2021,5;exchange.field;line 2, column 2",
                "profile,indicator,year,value|x,IS-SCL-01,20255,5;exchange.field;line 2, column 3",
                "profile,indicator,year,value|x,IS-SCL-01,2021,-5;exchange.field;line 2, column 4",
                "profile,indicator,year,value|x,IS-SCL-01,2021,5|x,IS-SCL-01,2021,6;exchange.field;line 3, column 2",
                "profile,indicator,year,value,basis|x,IS-SCL-01,2021,5,guess;exchange.field;line 2, column 5",
                "profile,indicator,year,value,fictional|x,IS-SCL-01,2021,5,maybe;exchange.field;line 2, column 5",
                "profile,indicator,year,value,name_en|x,IS-SCL-01,2021,5,A|x,IS-SCL-02,2021,5,B;exchange.field;line 3, column 5",
                "profile,indicator,year,value|x,,,;exchange.csv.noRows;"
            })
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String text, String key, String place) {
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> read(text.split("\\|")))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    if (place != null) {
                        var said = "line " + refusal.arguments().get(1) + ", column " + refusal.arguments().get(2);
                        assertThat(said).isEqualTo(place);
                    }
                });
    }

    private static Profile read(String... lines) {
        var table = CsvTable.parse("t.csv", String.join("\n", List.of(lines)));
        return new ObservationCsvReader(table, Catalogue.of(Knowledge.load())).project().profiles().getFirst();
    }

    @Test
    void aFolderThatDoesNotExistIsRefusedAndNothingIsLeftBehind() {
        var project = new ProfileFixture().put("IS-SCL-01", 2024, 5).project(2024);
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> ObservationCsv.write(
                        Path.of("target", "no-such-folder", "x.csv"), project, Knowledge.load(), Language.EN));
    }
}

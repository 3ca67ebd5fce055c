package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.knowledge.RegionNames.Match;

class RegionNamesTest {
    private static final RegionNames NAMES = new RegionNames(Knowledge.load().regions());

    @ParameterizedTest
    @CsvSource({
        "110000, 110000",
        "11, 110000",
        "156110000, 110000",
        "110108, 110000",
        "330100, 330000",
        "１１００００, 110000",
        "北京, 110000",
        "北京市, 110000",
        " 北 京 , 110000",
        "京, 110000",
        "北京市海淀区, 110000",
        "Beijing, 110000",
        "beijing municipality, 110000",
        "BEIJING CITY, 110000",
        "CN-BJ, 110000",
        "Shǎnxī, 140000",
        "shaanxi province, 610000",
        "内蒙古, 150000",
        "内蒙古自治区, 150000",
        "Inner Mongolia, 150000",
        "Inner-Mongolia, 150000",
        "内蒙古自治区呼和浩特市, 150000",
        "Tibet, 540000",
        "Xizang Autonomous Region, 540000",
        "新疆维吾尔自治区, 650000",
        "Xinjiang Uygur Autonomous Region, 650000",
        "吉林省, 220000",
        "吉林, 220000",
        "香港特别行政区, 810000",
        "Hong Kong SAR, 810000",
        "Macau, 820000",
        "台湾省, 710000",
        "46, 460000"
    })
    void theUsualFormsMeanOneUnit(String written, String code) {
        assertThat(NAMES.match(written)).isInstanceOfSatisfying(
                Match.Certain.class, certain -> assertThat(certain.region().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Beijng, 110000",
        "Shaanxxi, 610000",
        "Hubai, 420000",
        "海南藏族自治州, 460000",
        "驻北京办事处, 110000",
        "吉林大学, 220000"
    })
    void whatOnlyResemblesANameIsAskedAbout(String written, String likely) {
        assertThat(NAMES.match(written)).isInstanceOfSatisfying(
                Match.Doubtful.class,
                doubtful -> assertThat(doubtful.candidates()).extracting(Region::code).contains(likely));
    }

    @Test
    void oneLetterCanMeanTwoProvinces() {
        assertThat(NAMES.match("Shannxi")).isInstanceOfSatisfying(
                Match.Doubtful.class,
                doubtful -> assertThat(doubtful.candidates())
                        .extracting(Region::code)
                        .containsExactlyInAnyOrder("140000", "610000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "全国", "Total", "99", "123", "000000", "1234567", "华东", "N/A", "-"})
    void theRestIsNone(String written) {
        assertThat(NAMES.match(written)).isEqualTo(new Match.None());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110000",
                "11",
                "156110000",
                "北京",
                "北京市",
                "京",
                "Beijing",
                "CN-BJ",
                "CN-11",
                "beijing municipality"
            })
    void aUnitIsMeantByItsCodeOrName(String written) {
        assertThat(NAMES.unit(written)).get().extracting(Region::code).isEqualTo("110000");
    }

    @ParameterizedTest
    @CsvSource({"Xinjiang Uygur, 650000", "Ningxia Hui, 640000", "Guangxi Zhuang Autonomous Region, 450000",
        "Nei Mongol, 150000", "Xizang (Tibet), 540000", "CN-91, ''"})
    void namesInPublicFilesOfBoundariesAreKnown(String written, String code) {
        assertThat(NAMES.unit(written).map(Region::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105", "1101", "北京市朝阳区", "吉林市", "1", "", "Beijin"})
    void aPlaceInsideAUnitOrADoubtfulNameIsNoUnit(String written) {
        assertThat(NAMES.unit(written)).isEmpty();
    }

    @Test
    void everyUnitIsFoundByEachOfItsNames() {
        for (var region : Knowledge.load().regions()) {
            for (var written : List.of(
                    region.code(), region.code().substring(0, 2), region.name().zh(), region.name().en(),
                    region.shortName().zh(), region.shortName().en(), region.abbreviation().zh(), region.iso())) {
                assertThat(NAMES.match(written)).as(written).isEqualTo(new Match.Certain(region));
            }
        }
    }
}

package qunheng;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;

/** The projects in {@code sample-projects}. */
final class Samples {
    static final List<String> REAL = List.of(
            "beijing-haidian-ai",
            "chengdu-software",
            "ganzhou-nankang-furniture",
            "hangzhou-digital-security",
            "hefei-china-speech-valley",
            "shanghai-zhangjiang-ic",
            "shenzhen-cross-border-ecommerce",
            "wuhan-optics-valley");
    static final List<String> FICTIONAL =
            List.of("fictional-lanwan-industrial-software", "fictional-yunling-smart-sensors");

    /** Many clusters in one project, to compare. */
    static final String PORTFOLIO = "fictional-twelve-clusters";

    private Samples() {}

    static Stream<String> all() {
        return Stream.of(REAL.stream(), FICTIONAL.stream(), Stream.of(PORTFOLIO)).flatMap(names -> names);
    }

    static Path file(String name) {
        return Path.of("sample-projects", name + ProjectFile.EXTENSION);
    }

    static Project read(String name) {
        return ProjectFile.read(file(name), Catalogue.ANY);
    }

    /** The EU-manner verdict as of the project's own year. */
    static Verdict judge(Project project, Profile profile) {
        var knowledge = Knowledge.load();
        return Tiering.judge(
                knowledge, knowledge.rulePack("eu-manner"), project, profile.id(), project.assessmentYear());
    }
}

package qunheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may use whom, and why. A rule that gets in the way is changed here, with its reason, or not at all. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("qunheng");

    /** Package → the packages of ours that it may use, and the reason that it may use no other. */
    private static final Map<String, Allowed> HOUSE = house();

    private record Allowed(Set<String> packages, String because) {}

    private static Map<String, Allowed> house() {
        var house = new LinkedHashMap<String, Allowed>();
        allow(house, "model", "", "a project is a value: it must be comparable, storable and testable alone");
        allow(house, "task", "", "engines report progress without knowing who listens");
        allow(house, "files", "", "a file appears whole or not at all, whoever writes it");
        allow(house, "text", "model", "a sentence is made from a key and arguments, whoever asks");
        allow(house, "knowledge", "model", "what the documents say does not depend on what we compute from it");
        allow(house, "settings", "model files", "settings are read before anything else exists");
        allow(house, "scoring", "model knowledge task", "a score is a pure function of profile, lens and method");
        allow(house, "regional", "model knowledge task", "regional statistics are pure functions of a table");
        allow(
                house,
                "consensus",
                "model knowledge task",
                "judgements are weighed without knowing what they are used for");
        allow(
                house,
                "robustness",
                "model knowledge task scoring tiering",
                "it only runs scoring and rule packs again and again");
        allow(house, "tiering", "model knowledge task scoring", "a verdict is a rule pack applied to an assessment");
        allow(
                house,
                "diagnosis",
                "model knowledge task scoring tiering",
                "a finding is read from scores and values; the gradient label is the verdict of its rule pack");
        allow(house, "store", "model task", "the database keeps what was entered; results are computed, never stored");
        allow(house, "exchange", "model knowledge task files", "a file is read into the model, not into the database");
        allow(
                house,
                "project",
                "model knowledge store exchange task",
                "editing needs no score; use the engines from the screens");
        allow(
                house,
                "chart",
                "model knowledge text files scoring regional robustness tiering diagnosis consensus",
                "charts draw results; they fetch nothing");
        allow(
                house,
                "report",
                "model knowledge text task files scoring regional robustness tiering diagnosis consensus chart",
                "a report is made from results, not from the database");
        allow(
                house,
                "cli",
                "model knowledge text task settings scoring regional robustness tiering diagnosis consensus store exchange"
                        + " project chart report",
                "the command line runs without a toolkit");
        allow(
                house,
                "ui",
                "model knowledge text task files settings scoring regional robustness tiering diagnosis consensus project chart"
                        + " report",
                "screens go through project; store and exchange stay behind it");
        return house;
    }

    private static void allow(Map<String, Allowed> house, String name, String packages, String because) {
        var allowed = new TreeSet<>(Arrays.asList(packages.split(" ")));
        allowed.remove("");
        house.put(name, new Allowed(allowed, because));
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatItsLineNames() {
        return HOUSE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            var forbidden = new TreeSet<>(HOUSE.keySet());
            forbidden.add("app");
            forbidden.remove(entry.getKey());
            forbidden.removeAll(entry.getValue().packages());
            check(noClasses()
                    .that()
                    .resideInAPackage("qunheng." + entry.getKey() + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            forbidden.stream().map(p -> "qunheng." + p + "..").toArray(String[]::new))
                    .because(entry.getValue().because()));
        }));
    }

    @Test
    void everyPackageHasItsLine() {
        var known = Stream.concat(HOUSE.keySet().stream(), Stream.of("app"))
                .flatMap(p -> Stream.of("qunheng." + p, "qunheng." + p + ".."))
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage("qunheng..")
                .and()
                .resideOutsideOfPackage("qunheng")
                .should()
                .resideInAnyPackage(known)
                .because("a new package is a decision: give it a line in HOUSE with the reason of its limits"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("qunheng.(*)..").should().beFreeOfCycles()
                .because("a cycle makes two packages one; move what both need to the lower one"));
        check(slices().matching("qunheng.ui.(*)..").should().beFreeOfCycles()
                .because("screens are reached from the shell only, and give events back through callbacks"));
    }

    @Test
    void screensDoNotKnowEachOther() {
        check(slices().matching("qunheng.ui.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "the shell", c -> c.getPackageName().startsWith("qunheng.ui.shell")),
                        com.tngtech.archunit.base.DescribedPredicate.alwaysTrue())
                .ignoreDependency(
                        com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "shared ui",
                                c -> c.getPackageName().matches("qunheng\\.ui\\.(common|theme|chart)(\\..*)?")))
                .because("a screen that needs another asks the shell to open it"));
    }

    @Test
    void javaFxStaysInTheWindow() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("qunheng.ui..", "qunheng.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "org.jfree.chart.fx..")
                .because("results are computed and tested without a screen; put a view model into ui instead"));
    }

    @Test
    void viewModelsSeeNoNodes() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.jfree.chart.fx..")
                .because("a view model's test needs no toolkit; nodes belong into the View beside it"));
    }

    @Test
    void sqlStaysInTheStore() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("qunheng.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..")
                .because("the database file is tied to its version; only store knows how to open it safely"));
    }

    @Test
    void drawingStaysInChartAndReport() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("qunheng.chart..", "qunheng.report..", "qunheng.ui.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "org.jfree..")
                .because("one place decides how a chart looks; ask chart for one and show it with ui.chart.ChartPane"));
    }

    @Test
    void enginesAreDeterministic() {
        var engines = new String[] {
            "qunheng.model..", "qunheng.knowledge..", "qunheng.scoring..", "qunheng.robustness..", "qunheng.tiering..",
            "qunheng.diagnosis..", "qunheng.regional..", "qunheng.consensus.."
        };
        check(noClasses().that().resideInAnyPackage(engines)
                .should().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.Year.class, "now")
                .orShould().callMethod(java.util.Locale.class, "getDefault")
                .orShould().callMethod(Math.class, "random")
                .orShould().callConstructor(java.util.Random.class)
                .because("the same input gives the same result on every machine and day; pass time and seed in"));
        check(noClasses()
                .that()
                .resideInAnyPackage(engines)
                .and()
                .resideOutsideOfPackage("qunheng.knowledge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..")
                .because("engines take tables and give tables; cli and exchange read the files"));
    }

    @Test
    void nothingIsNamedAfterItsLackOfAnIdea() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)$")
                .because("a class is named for what it is to a reader of the field"));
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..misc..", "..impl..")
                .because("a drawer for everything is found by nobody; put the class where its idea lives"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }
}

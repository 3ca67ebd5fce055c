package qunheng.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import qunheng.exchange.ProjectFile;
import qunheng.model.Identity;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.project.SampleProjects;

/**
 * All kinds × formats × languages of reports on all sample projects, made by the command line in one go, as a table of
 * times and sizes; then a portfolio of 50 clusters in all formats. Aim: the portfolio under 60 s on two cores.
 *
 * <p>{@code java -cp "target/test-classes:target/classes:target/lib/*" qunheng.bench.ReportTable [FOLDER]}; with a
 * folder the files stay there to be looked at.
 */
public final class ReportTable {
    private static final int CLUSTERS = 50;
    private static final Pattern LINE =
            Pattern.compile("(\\S+-([a-z]+)-(zh|en|both)\\.([a-z]+)) +([\\d.]+) \\S+ +(\\d+) KB");

    private record Line(String kind, String language, String format, double seconds, long kilobytes) {}

    private record Sum(int files, double seconds, double slowest, long kilobytes, long largest) {
        static final Sum NONE = new Sum(0, 0, 0, 0, 0);

        Sum and(Line line) {
            return new Sum(
                    files + 1,
                    seconds + line.seconds(),
                    Math.max(slowest, line.seconds()),
                    kilobytes + line.kilobytes(),
                    Math.max(largest, line.kilobytes()));
        }
    }

    private ReportTable() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var keep = arguments.length > 0;
        var folder = keep
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("report-table");
        System.out.println("load before: " + Files.readString(Path.of("/proc/loadavg")).strip());
        print("all samples", run(Path.of("sample-projects"), "all", "zh,en,both", folder.resolve("samples")));
        var file = folder.resolve("fifty" + ProjectFile.EXTENSION);
        ProjectFile.write(file, portfolio(), "bench");
        print(CLUSTERS + " clusters", run(file, "portfolio", "zh,en,both", folder.resolve("fifty")));
        if (!keep) {
            try (var files = Files.walk(folder)) {
                for (var one : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /** Runs the program as a process, so that the time is the one that a user waits. */
    private static List<Line> run(Path input, String kinds, String languages, Path out)
            throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                        "-cp", System.getProperty("java.class.path"), "qunheng.Qunheng",
                        "report", input.toString(), "--kind", kinds, "--format", "all", "--language=" + languages,
                        "--out", out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new ArrayList<Line>();
        try (var printed =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var text = printed.readLine(); text != null; text = printed.readLine()) {
                var found = LINE.matcher(text);
                if (found.find()) {
                    lines.add(new Line(
                            found.group(2), found.group(3), found.group(4), Double.parseDouble(found.group(5)),
                            Long.parseLong(found.group(6))));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the command ended with " + process.exitValue());
        }
        System.out.printf(
                Locale.ROOT, "%n%s: %d files in %.1f s%n", input, lines.size(), (System.nanoTime() - start) / 1e9);
        return lines;
    }

    private static void print(String about, List<Line> lines) {
        var sums = new TreeMap<String, Sum>();
        for (var line : lines) {
            sums.merge(
                    line.kind() + ' ' + line.format() + ' ' + line.language(),
                    Sum.NONE.and(line),
                    (a, b) -> a.and(line));
        }
        System.out.printf(
                "%-30s %6s %9s %9s %9s %9s%n", about, "files", "s", "slowest", "KB", "largest");
        sums.forEach((name, sum) -> System.out.printf(
                Locale.ROOT,
                "%-30s %6d %9.2f %9.2f %9d %9d%n",
                name,
                sum.files(),
                sum.seconds(),
                sum.slowest(),
                sum.kilobytes(),
                sum.largest()));
    }

    /** The twelve teaching cases again and again with other values; the names say which round. */
    private static Project portfolio() {
        var twelve = SampleProjects.read().stream()
                .filter(project -> project.profiles().size() == 12)
                .findFirst()
                .orElseThrow();
        var profiles = new ArrayList<Profile>();
        for (var i = 0; i < CLUSTERS; i++) {
            profiles.add(varied(twelve.profiles().get(i % 12), i));
        }
        return new Project(
                new ProjectId("fifty"), "五十个虚构集群", "Fifty fictional clusters", "", twelve.assessmentYear(),
                twelve.weights(), profiles, twelve.choices());
    }

    private static Profile varied(Profile profile, int number) {
        var observations = new TreeMap<>(profile.observations());
        observations.replaceAll((key, seen) -> {
            var factor = 1
                    - (number / 12) * 0.07
                    - Math.floorMod(key.indicator().value().hashCode() + number, 7) * 0.01;
            return seen.value() > 4 && seen.value() == Math.rint(seen.value())
                    ? Observation.of(key, Math.rint(seen.value() * factor))
                    : seen.value() > 4 ? Observation.of(key, seen.value() * factor) : Observation.of(key, seen.value());
        });
        var identity = profile.identity();
        return new Profile(
                new ProfileId(profile.id().value() + '-' + number),
                new Identity(
                        identity.nameZh() + number, identity.nameEn() + ' ' + number, identity.description(), true),
                profile.place(), profile.industries(), profile.actors(), profile.body(), observations,
                profile.applicability(), profile.reviews(), profile.choices());
    }
}

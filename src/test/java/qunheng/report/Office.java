package qunheng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as another reader of our files; where it is not installed, what needs it is skipped and says so. */
public final class Office {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private Office() {}

    /** Converts files, with the program's own font in place of the one that Windows has. */
    public static List<Path> convert(Path folder, String format, List<Path> files) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed: its view of our files is not checked here");
        var out = Files.createDirectories(folder.resolve("converted"));
        var fonts = Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
                <include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>%s</dir>
                <match target="pattern"><test name="family"><string>Microsoft YaHei</string></test>
                <edit name="family" mode="assign" binding="same"><string>Noto Sans SC</string></edit></match></fontconfig>
                """.formatted(Path.of("assets", "fonts").toAbsolutePath()));
        var command = new ArrayList<>(List.of(
                PROGRAM.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", format, "--outdir", out.toString()));
        files.forEach(file -> command.add(file.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());
        var process = builder.start();
        try {
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).as("LibreOffice came to an end").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return files.stream()
                .map(file -> file.getFileName().toString())
                .map(name -> out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format))
                .toList();
    }
}

package qunheng;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The first class that {@code java -jar} runs. It is compiled for Java 8, so that whatever {@code java} the machine has
 * can run it: it then either goes on in this process, or starts the newest fitting Java it finds beside it, or says in one
 * sentence what is missing.
 *
 * <p>The window always gets a process of its own, because JavaFX wants to be on the module path and {@code -jar} has none.
 */
public final class Launcher {
    static final int REQUIRED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Paths.get(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        boolean window = arguments.length == 0 || arguments[0].equals("open");
        Path running = Paths.get(System.getProperty("java.home"));
        if (feature(System.getProperty("java.version")) >= REQUIRED) {
            if (window) {
                System.exit(start(running, home, arguments));
            }
            goOnHere(arguments);
            return;
        }
        Path java = newestFitting();
        if (java == null) {
            System.err.println("Qunheng 群衡 needs Java " + REQUIRED + " or newer; this is Java "
                    + System.getProperty("java.version") + " and no newer one was found beside it. Install one (for example"
                    + " Temurin " + REQUIRED + "), or set JAVA_HOME to it, and run the same command again.");
            System.exit(2);
        }
        System.exit(start(java, home, arguments));
    }

    private static void goOnHere(String[] arguments) throws Exception {
        try {
            Class.forName("qunheng.Qunheng").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (Exception) e.getCause();
        }
    }

    private static int start(Path java, Path jar, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<String>();
        command.add(java.resolve("bin").resolve(windows() ? "java.exe" : "java").toString());
        command.addAll(flags(jar));
        command.add("qunheng.Qunheng");
        command.addAll(Arrays.asList(arguments));
        final Process child = new ProcessBuilder(command).inheritIO().start();
        // Ctrl+C or a closed terminal ends both, so no process is left holding the workspace.
        Runtime.getRuntime().addShutdownHook(new Thread(new Runnable() {
            @Override
            public void run() {
                child.destroy();
            }
        }));
        return child.waitFor();
    }

    private static List<String> flags(Path jar) {
        List<String> modules = new ArrayList<String>();
        File[] libraries = jar.resolveSibling("lib").toFile().listFiles();
        if (libraries != null) {
            for (File library : libraries) {
                if (library.getName().startsWith("javafx-")) {
                    modules.add(library.getPath());
                }
            }
        }
        List<String> flags = new ArrayList<String>();
        if (!modules.isEmpty()) {
            flags.add("--module-path");
            flags.add(join(modules));
            flags.add("--add-modules");
            flags.add("javafx.controls,javafx.swing");
            flags.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
            // ControlsFX reaches into these; without them its tables and popups fail at run time.
            for (String internal : new String[] {
                "javafx.base/com.sun.javafx.event", "javafx.controls/com.sun.javafx.scene.control",
                "javafx.controls/com.sun.javafx.scene.control.behavior", "javafx.controls/com.sun.javafx.scene.control.inputmap",
                "javafx.graphics/com.sun.javafx.scene", "javafx.graphics/com.sun.javafx.scene.traversal"
            }) {
                flags.add("--add-exports=" + internal + "=ALL-UNNAMED");
            }
        }
        // Marks and charts are drawn by AWT in memory; the window is JavaFX's alone.
        flags.add("-Djava.awt.headless=true");
        flags.add("-Xshare:auto");
        flags.add("-XX:+UseSerialGC");
        flags.add("-cp");
        flags.add(jar.toString());
        return flags;
    }

    private static Path newestFitting() {
        List<Path> homes = new ArrayList<Path>();
        for (String variable : new String[] {"JAVA_HOME", "JDK_HOME", "QUNHENG_JAVA_HOME"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                homes.add(Paths.get(value));
            }
        }
        String user = System.getProperty("user.home");
        for (String parent : new String[] {
            "/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines",
            user + "/.sdkman/candidates/java", user + "/.jdks", user + "/Library/Java/JavaVirtualMachines",
            "C:\\Program Files\\Java", "C:\\Program Files\\Eclipse Adoptium", "C:\\Program Files\\Microsoft",
            "C:\\Program Files\\Zulu", "C:\\Program Files\\Amazon Corretto", "C:\\Program Files\\BellSoft"
        }) {
            File[] found = new File(parent).listFiles();
            if (found != null) {
                for (File one : found) {
                    homes.add(one.toPath());
                    homes.add(one.toPath().resolve("Contents").resolve("Home"));
                }
            }
        }
        Path best = null;
        int bestVersion = 0;
        for (Path home : homes) {
            int version = versionOf(home);
            if (version >= REQUIRED && version > bestVersion) {
                best = home;
                bestVersion = version;
            }
        }
        return best;
    }

    private static int versionOf(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(release), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("JAVA_VERSION=")) {
                    return feature(line.substring("JAVA_VERSION=".length()).replace("\"", ""));
                }
            }
        } catch (IOException unreadable) {
            return 0; // a folder that only looks like a Java home
        }
        return 0;
    }

    /** 8 for "1.8.0_402", 17 for "17.0.15", 25 for "25-ea". */
    static int feature(String version) {
        String[] parts = version.split("[._+-]");
        try {
            int first = Integer.parseInt(parts[0]);
            return first == 1 && parts.length > 1 ? Integer.parseInt(parts[1]) : first;
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }

    private static String join(List<String> paths) {
        StringBuilder joined = new StringBuilder();
        for (String path : paths) {
            joined.append(joined.length() == 0 ? "" : File.pathSeparator).append(path);
        }
        return joined.toString();
    }

    private static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}

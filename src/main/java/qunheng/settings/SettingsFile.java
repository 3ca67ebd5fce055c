package qunheng.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qunheng.files.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code settings.json} in the data folder.
 *
 * <p>It is written one second after the last change: first beside the old file, then in its place, so a crash leaves
 * one or the other. A file that cannot be read is renamed to {@code settings-broken.json}, and the defaults are used. A
 * file that cannot be written is logged and tried again with the next change; settings never stop the work.
 */
public final class SettingsFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private final ScheduledExecutorService saver =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("settings").factory());
    private @Nullable ScheduledFuture<?> pending;
    private @Nullable SettingsData unsaved;

    /**
     * @param data what was read, or the defaults
     * @param broken where the unreadable file was moved to, if it was
     */
    public record Read(SettingsData data, Optional<Path> broken) {}

    public SettingsFile(Path home) {
        this.file = home.resolve("settings.json");
    }

    public Read read() {
        if (!Files.exists(file)) {
            return new Read(SettingsData.DEFAULTS, Optional.empty());
        }
        try {
            return new Read(JSON.readValue(Files.readAllBytes(file), SettingsData.class), Optional.empty());
        } catch (JacksonException | IOException e) {
            LOG.warn("settings not readable, defaults used", e);
            return new Read(SettingsData.DEFAULTS, setAside());
        }
    }

    private Optional<Path> setAside() {
        var broken = file.resolveSibling("settings-broken.json");
        try {
            return Optional.of(Files.move(file, broken, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            LOG.warn("broken settings could not be renamed", e);
            return Optional.of(file);
        }
    }

    /** Writes soon; a later call before that replaces this one. */
    public synchronized void saveSoon(SettingsData data) {
        unsaved = data;
        if (pending != null) {
            pending.cancel(false);
        }
        pending = saver.schedule(this::saveNow, 1, TimeUnit.SECONDS);
    }

    private synchronized void saveNow() {
        var data = unsaved;
        if (data == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, JSON.writeValueAsBytes(data));
            unsaved = null;
        } catch (IOException e) {
            LOG.warn("settings not saved", e);
        }
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        saver.shutdownNow();
        saveNow();
    }
}

package qunheng.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import qunheng.files.WholeFile;
import tools.jackson.core.JacksonException;

/** A file that is replaced whole or not at all, with sentences of this package for what prevents it. */
final class AtomicFile {
    private AtomicFile() {}

    static void write(Path file, Consumer<Writer> text) {
        replace(file, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.accept(writer);
            writer.write('\n');
            writer.flush();
        });
    }

    static void write(Path file, byte[] bytes) {
        replace(file, out -> out.write(bytes));
    }

    private static void replace(Path file, WholeFile.Content content) {
        var target = file.toAbsolutePath();
        var name = String.valueOf(target.getFileName());
        try {
            if (Files.isDirectory(target)) {
                throw new ExchangeException("exchange.output.directory", name, target.toString());
            }
            WholeFile.write(target, content);
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "exchange.output.denied", name, target.toString());
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new ExchangeException(
                    e, "exchange.output.failed", name, target.toString(), String.valueOf(e.getMessage()));
        }
    }
}

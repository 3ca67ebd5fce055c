package qunheng.exchange.regional;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableForm;
import qunheng.exchange.table.TableReader;
import qunheng.knowledge.RegionNames;
import qunheng.task.Progress;

/** Reads a file with one firm a row, of any length, in one pass. */
public final class FirmFile {
    private FirmFile() {}

    /**
     * Sums up the file.
     *
     * @param rejected takes the rows that cannot be counted; it is begun anew if the file turns out to be GB18030
     * @throws ExchangeException if the file cannot be read, lacks a column, or is no table at some line
     * @throws CancellationException if progress says so
     */
    public static FirmTotals read(
            Path file,
            TableForm form,
            FirmColumns columns,
            RegionNames names,
            RejectedRows rejected,
            Progress progress) {
        return RegionalFile.each(
                file, form, rejected, progress, header -> new FirmCount(file, header, columns, names, rejected));
    }

    static String shortened(String text) {
        return TableReader.shortened(text);
    }
}

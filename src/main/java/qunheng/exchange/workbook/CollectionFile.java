package qunheng.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.FileBytes;
import qunheng.knowledge.Knowledge;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Refusal;

/**
 * The data-collection workbook of a cluster: written for a department, which fills it in, and read back.
 *
 * <p>It shows, for each indicator and year, the observation that counts, and keeps hidden what it showed; reading it
 * back gives only what the department has changed.
 */
public final class CollectionFile {
    public static final String EXTENSION = CollectionLayout.EXTENSION;

    /** Years that a workbook has by default: the assessment year and the two before. */
    public static final int YEARS = 3;

    private CollectionFile() {}

    /**
     * Equal projects give equal bytes, whenever and wherever they are written.
     *
     * @param department who is asked; stands on the cover already, or is empty
     * @param years how many, up to the assessment year
     * @throws ExchangeException when it could not be written; what stood there before still does
     */
    public static void write(
            Path file,
            Project project,
            Profile profile,
            String department,
            int years,
            Knowledge knowledge,
            CollectionWords words) {
        try {
            FileBytes.write(file, new CollectionWriter(project, profile, department, years, knowledge, words).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is made in memory
        }
    }

    /**
     * @param knowledge judges the values
     * @throws ExchangeException when the file as a whole is not taken in; what is wrong with single cells is in the
     *     result
     */
    public static Returned read(Path file, Knowledge knowledge) {
        return new CollectionReader(WorkbookCells.read(file), knowledge).returned();
    }

    /**
     * What came back.
     *
     * @param department who filled it in, as far as the cover says; likewise {@code person} and {@code date}
     * @param touched what differs from what the workbook showed when it was sent
     * @param untouched number of fields for a value that are as they were sent
     * @param problems cells that are not taken, each a sentence with file, sheet and cell
     * @param remarks what in the file was not looked at
     */
    public record Returned(
            String file,
            ProjectId project,
            ProfileId profile,
            String department,
            String person,
            String date,
            List<Touched> touched,
            int untouched,
            List<Refusal> problems,
            List<Refusal> remarks) {}

    /**
     * @param place sheet and cell
     * @param seen what the workbook showed for the key; null when it showed nothing
     * @param entered what stands there now; null when it was emptied
     */
    public record Touched(
            String place, ObservationKey key, @Nullable Observation seen, @Nullable Observation entered) {}
}

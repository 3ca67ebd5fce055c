package qunheng.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.h2.engine.Constants;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to H2, used by one thread at a time.
 *
 * <p>{@code WRITE_DELAY=0}: a commit returns when its pages are with the operating system, so a killed process loses no
 * commit. {@link #write} also waits until the disk has them, so a power cut loses none either.
 */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    static final String NAME = "qunheng";

    /** The H2 that this program carries: a database file belongs to the version that wrote it. */
    static final String H2 = Constants.VERSION;

    private final String url;
    private final ReentrantLock lock = new ReentrantLock();
    private Connection connection;
    private Jdbi jdbi;
    private boolean closed;
    /** Set while work is going on, and left set when it failed. */
    private boolean broken;

    Database(String url) throws SQLException {
        this.url = url;
        connection = DriverManager.getConnection(url);
        jdbi = over(connection);
    }

    /** The database in a folder; it must be there. */
    static String url(Path folder) {
        return newUrl(folder) + ";IFEXISTS=TRUE";
    }

    /** The database in a folder, made when it is not there. H2 writes no log of its own beside it. */
    static String newUrl(Path folder) {
        return "jdbc:h2:file:" + folder.resolve(NAME)
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    private static Jdbi over(Connection connection) {
        return Jdbi.create(connection).registerArrayType(String.class, "VARCHAR");
    }

    void run(Consumer<Handle> work) throws SQLException {
        inTransaction(handle -> {
            work.accept(handle);
            return true;
        });
    }

    /** All of the work, or nothing of it; when it returns, the disk itself has it. */
    void write(Consumer<Handle> work) throws SQLException {
        lock.lock();
        try {
            run(work);
            broken = true;
            jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
            broken = false;
        } finally {
            lock.unlock();
        }
    }

    /** All of the work, or nothing of it. */
    <T, X extends Exception> T inTransaction(HandleCallback<T, X> work) throws SQLException, X {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the workspace is closed");
            }
            if (broken) {
                reconnect();
            }
            broken = true;
            var result = jdbi.inTransaction(work);
            broken = false;
            return result;
        } finally {
            lock.unlock();
        }
    }

    /** After a failure, H2 may have closed itself, as it does when the disk is full. */
    private void reconnect() throws SQLException {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.info("closing after a failure", e);
        }
        connection = DriverManager.getConnection(url);
        jdbi = over(connection);
        broken = false;
    }

    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            closed = true;
            connection.close();
        } finally {
            lock.unlock();
        }
    }
}

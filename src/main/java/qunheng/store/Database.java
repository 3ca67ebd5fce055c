package qunheng.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.engine.Constants;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One connection to H2, used by one thread at a time.
 *
 * <p>{@code WRITE_DELAY=0}: a commit returns when its pages are with the operating system, so a killed process loses no
 * commit.
 */
final class Database implements AutoCloseable {
    /** The H2 that this program carries: a database file belongs to the version that wrote it. */
    static final String H2 = Constants.VERSION;

    private final String url;
    private final ReentrantLock lock = new ReentrantLock();
    private Connection connection;
    private Jdbi jdbi;
    private boolean closed;

    Database(String url) throws SQLException {
        this.url = url;
        connection = DriverManager.getConnection(url);
        jdbi = over(connection);
    }

    private static Jdbi over(Connection connection) {
        return Jdbi.create(connection).registerArrayType(String.class, "VARCHAR");
    }

    /** All of the work, or nothing of it. */
    <T> T inTransaction(Function<Handle, T> work) throws SQLException {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the workspace is closed");
            }
            if (connection.isClosed()) { // H2 closes itself when the disk fails
                connection = DriverManager.getConnection(url);
                jdbi = over(connection);
            }
            return jdbi.inTransaction(work::apply);
        } finally {
            lock.unlock();
        }
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

package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aCommand;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandId;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;
import org.courtier.testkit.journal.RefusingCodec;

/** A process that appends without a pause and says what it sends and what was acknowledged, until it is killed. */
final class AckingWriter {

    static final String SENT = "sent";
    static final String ACKNOWLEDGED = "acknowledged";

    /** How the writer writes. */
    enum Way {
        /** As it should. */
        SOUND,
        /** It acknowledges before it stores. */
        EARLY,
        /** It keeps the default of H2, which writes half a second later. */
        LATE
    }

    private AckingWriter() {}

    /**
     * Appends to three histories in turn.
     *
     * @param arguments the database, the URL of the store, and the way
     */
    public static void main(String[] arguments) throws InterruptedException, SQLException {
        TestStore store = new TestStore(Database.valueOf(arguments[0]), arguments[1]);
        // H2 writes everything when the last connection is closed
        Connection keepingOpen = store.getConnection();
        write(store, Way.valueOf(arguments[2]));
        keepingOpen.close();
    }

    private static void write(TestStore store, Way way) throws InterruptedException {
        JdbcJournal journal = way == Way.LATE ? late(store) : store.journal();
        Expected[] ends = {end(journal, stream(0)), end(journal, stream(1)), end(journal, stream(2))};
        for (int turn = 0; ; turn = (turn + 1) % ends.length) {
            Receipt receipt = append(journal, request(stream(turn), ends[turn], aCommand()), way == Way.EARLY);
            ends[turn] = new Expected.Exactly(receipt.toVersion(), receipt.head());
        }
    }

    /** Opens a journal that is deceived about the delay. */
    private static JdbcJournal late(TestStore store) {
        WatchedSource source = new WatchedSource(store, true);
        source.watched().watch(new Watched.Watcher() {
            @Override
            public String sql(String sql) {
                return switch (sql) {
                    case "SET WRITE_DELAY 0" -> "SET WRITE_DELAY 500";
                    case "CHECKPOINT SYNC" -> "SELECT 1";
                    default -> sql.contains("'WRITE_DELAY'") ? "SELECT '0'" : sql;
                };
            }
        });
        return JdbcJournal.standalone(source, new RefusingCodec());
    }

    static StreamId stream(int number) {
        return StreamId.dossier(new UUID(0, number));
    }

    static Expected end(JdbcJournal journal, StreamId stream) {
        return journal.load(stream)
                .<Expected>map(record -> new Expected.Exactly(record.version(), record.head()))
                .orElse(new Expected.New());
    }

    /** Gives the request of a command: the same one, however often the command is sent. */
    static AppendRequest request(StreamId stream, Expected expected, CommandId command) {
        return aRequest()
                .to(stream)
                .expecting(expected)
                .as(command)
                .action(bytes(command.toString()))
                .entries(3)
                .request();
    }

    private static Receipt append(JdbcJournal journal, AppendRequest request, boolean early)
            throws InterruptedException {
        say(SENT, request);
        if (early) {
            say(ACKNOWLEDGED, request);
            Thread.sleep(5);
        }
        Receipt receipt = journal.append(request).receipt();
        if (!early) {
            say(ACKNOWLEDGED, request);
        }
        return receipt;
    }

    private static void say(String word, AppendRequest request) {
        System.out.println(word + " " + request.stream().value() + " " + request.command());
        System.out.flush();
    }
}

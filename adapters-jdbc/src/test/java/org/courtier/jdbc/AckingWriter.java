package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aCommand;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;

import java.nio.file.Path;
import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandId;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;

/** A process that appends without a pause and says what it sends and what was acknowledged, until it is killed. */
final class AckingWriter {

    static final String SENT = "sent";
    static final String ACKNOWLEDGED = "acknowledged";
    static final String EARLY = "early";

    private AckingWriter() {}

    /**
     * Appends to three histories in turn.
     *
     * @param arguments the file; {@value #EARLY} plants the fault of acknowledging before storing
     */
    public static void main(String[] arguments) throws InterruptedException {
        JdbcJournal journal = new SqliteFile(Path.of(arguments[0])).journal();
        boolean early = arguments.length > 1 && arguments[1].equals(EARLY);
        Expected[] ends = {end(journal, stream(0)), end(journal, stream(1)), end(journal, stream(2))};
        for (int turn = 0; ; turn = (turn + 1) % ends.length) {
            Receipt receipt = append(journal, request(stream(turn), ends[turn], aCommand()), early);
            ends[turn] = new Expected.Exactly(receipt.toVersion(), receipt.head());
        }
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

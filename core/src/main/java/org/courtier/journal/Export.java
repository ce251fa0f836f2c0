package org.courtier.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.courtier.decision.StreamId;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;

/**
 * The file of a whole journal, which the {@link Verifier} verifies without a database.
 *
 * <p>{@code courtier export 1} and a line feed; then each history, in the order of their identities; then 0 and the number of histories.
 * A history is 1, its kind and identity, the format of its chain, its commits, and 0. A commit is 1, the command, the microseconds
 * since 1970-01-01T00:00:00Z at which it was recorded, the person, the organisation, the role, the action, the grounds, the findings,
 * the number of its entries and each entry's type, form, payload and hash. Numbers have eight bytes, the highest first; identities
 * sixteen and hashes thirty-two; texts in UTF-8 and bytes have their length as a number before them.
 */
public final class Export {

    /** The format of the file. */
    public static final int FORMAT = 1;

    static final String TITLE = "courtier export";
    static final long MORE = 1;
    static final long END = 0;

    private static final int AT_ONCE = 1000;

    private Export() {}

    /**
     * Writes every history of a journal, each as it is when its turn comes.
     *
     * @throws org.courtier.spi.JournalCorrupted if a stored byte is not the one that was stored
     */
    public static void write(Journal journal, OutputStream out) throws IOException {
        ExportWriter file = new ExportWriter(out);
        file.title(TITLE, FORMAT);
        long count = 0;
        Page<StreamId> page = Page.first(AT_ONCE);
        List<StreamHead> heads = journal.heads(page);
        while (!heads.isEmpty()) {
            for (StreamHead head : heads) {
                write(file, journal.load(head.stream()).orElseThrow());
            }
            count += heads.size();
            heads = journal.heads(page.after(heads.get(heads.size() - 1).stream()));
        }
        file.number(END);
        file.number(count);
    }

    private static void write(ExportWriter file, StreamRecord record) throws IOException {
        file.number(MORE);
        file.stream(record.stream());
        file.number(Chain.FORMAT);
        for (StoredCommit commit : record.commits()) {
            file.number(MORE);
            write(file, commit);
        }
        file.number(END);
    }

    /** Writes one commit, for journals that keep files of their own. */
    public static void write(StoredCommit commit, OutputStream out) throws IOException {
        write(new ExportWriter(out), commit);
    }

    private static void write(ExportWriter file, StoredCommit commit) throws IOException {
        AppendRequest request = commit.request();
        file.uuid(request.command().value());
        file.number(Chain.micros(request.recordedAt()));
        file.text(request.actor().person().value());
        file.text(request.actor().organisation().value());
        file.text(request.actor().role().name());
        file.bytes(request.action());
        file.bytes(request.grounds());
        file.bytes(request.findings());
        file.number(request.entries().size());
        List<ChainHash> hashes = Chain.extend(before(request), commit.receipt().fromVersion(), request);
        for (int i = 0; i < hashes.size(); i++) {
            EntryBytes entry = request.entries().get(i);
            file.text(entry.type());
            file.number(entry.form());
            file.bytes(entry.payload());
            file.hash(hashes.get(i));
        }
    }

    private static ChainHash before(AppendRequest request) {
        return request.expected() instanceof Expected.Exactly exactly
                ? exactly.head()
                : Chain.beginning(request.stream());
    }

    /**
     * Reads one commit that follows a version, and verifies its hashes.
     *
     * @param before what the commit was appended to
     * @throws IOException if it is not just what was written
     */
    public static StoredCommit read(StreamId stream, Expected before, InputStream in) throws IOException {
        return read(stream, before, new ExportReader(in));
    }

    static StoredCommit read(StreamId stream, Expected before, ExportReader file) throws IOException {
        CommandId command = new CommandId(file.uuid());
        Instant recordedAt = Instant.EPOCH.plus(file.number(), ChronoUnit.MICROS);
        String person = file.text();
        String organisation = file.text();
        String role = file.text();
        Actor actor =
                file.made(() -> new Actor(new PersonRef(person), new OrganisationId(organisation), Role.valueOf(role)));
        Bytes action = file.bytes();
        Bytes grounds = file.bytes();
        Bytes findings = file.bytes();
        List<ChainHash> hashes = new ArrayList<>();
        List<EntryBytes> entries = entries(file, hashes);
        AppendRequest request = file.made(() ->
                new AppendRequest(stream, before, command, actor, recordedAt, action, grounds, findings, entries));
        long from = before instanceof Expected.Exactly exactly ? exactly.version() + 1 : 1;
        if (!hashes.equals(Chain.extend(before(request), from, request))) {
            throw new IOException("an entry does not have the hash that its content gives");
        }
        ChainHash head = hashes.get(hashes.size() - 1);
        return new StoredCommit(
                request, new Receipt(stream, command, from, from + hashes.size() - 1, head, request.recordedAt()));
    }

    private static List<EntryBytes> entries(ExportReader file, List<ChainHash> hashes) throws IOException {
        long count = file.number();
        List<EntryBytes> entries = new ArrayList<>();
        while (entries.size() < count) {
            String type = file.text();
            long form = file.number();
            Bytes payload = file.bytes();
            entries.add(file.made(() -> new EntryBytes(type, Math.toIntExact(form), payload)));
            hashes.add(file.hash());
        }
        return entries;
    }
}

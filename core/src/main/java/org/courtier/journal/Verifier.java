package org.courtier.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.courtier.decision.StreamId;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Expected;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;

/**
 * Verifies the {@link Export} of a journal: it needs no database, no driver and no codec.
 *
 * <p>Without a checkpoint it finds every altered, added, moved or missing byte but three things that a chain cannot show: a cut tail,
 * a history that was written anew from its beginning, and a removed history. With a {@link Checkpoint} that was kept outside it finds
 * these too, for all that was there when the checkpoint was taken.
 */
public final class Verifier {

    private final ExportReader file;
    private final SortedMap<StreamId, StreamHead> expected = new TreeMap<>();
    private final List<String> damages = new ArrayList<>();
    private Optional<StreamId> last = Optional.empty();
    private long histories;
    private long entries;

    private Verifier(InputStream export, Optional<Checkpoint> checkpoint) {
        this.file = new ExportReader(export);
        checkpoint.ifPresent(c -> c.heads().forEach(head -> expected.put(head.stream(), head)));
    }

    /** Verifies an export by itself. */
    public static Verification verify(InputStream export) {
        return new Verifier(export, Optional.empty()).verified();
    }

    /** Verifies an export against a checkpoint that was kept outside the journal, and whose signature the caller has verified. */
    public static Verification verify(InputStream export, Checkpoint checkpoint) {
        return new Verifier(export, Optional.of(checkpoint)).verified();
    }

    private Verification verified() {
        try {
            file.title(Export.TITLE, Export.FORMAT);
            while (more()) {
                history();
            }
            if (file.number() != histories) {
                throw new IOException("the number of histories is not that which was written");
            }
            file.end();
        } catch (IOException e) {
            String where =
                    last.map(id -> "after or in history " + id.value() + ": ").orElse("");
            damages.add(where + (e.getMessage() == null ? "the file ends within a value" : e.getMessage()));
        }
        expected.values()
                .forEach(head -> damages.add("history " + head.stream().value() + ", version " + head.version()
                        + ": the checkpoint holds it, and the export does not hold it so"));
        return new Verification(histories, entries, damages);
    }

    private boolean more() throws IOException {
        long flag = file.number();
        if (flag != Export.MORE && flag != Export.END) {
            throw new IOException("neither another part nor the end follows");
        }
        return flag == Export.MORE;
    }

    private void history() throws IOException {
        StreamId stream = file.stream();
        if (last.filter(id -> id.compareTo(stream) >= 0).isPresent()) {
            throw new IOException("a history is not in its place");
        }
        last = Optional.of(stream);
        if (file.number() != Chain.FORMAT) {
            throw new IOException("the format of the chain is not known");
        }
        Expected end = new Expected.New();
        while (more()) {
            StoredCommit commit = Export.read(stream, end, file);
            check(commit);
            entries += commit.request().entries().size();
            end = new Expected.Exactly(
                    commit.receipt().toVersion(), commit.receipt().head());
        }
        if (end instanceof Expected.New) {
            throw new IOException("a history has no commit");
        }
        histories++;
    }

    private void check(StoredCommit commit) {
        StreamId stream = commit.receipt().stream();
        StreamHead head = expected.get(stream);
        if (head != null && head.version() == commit.receipt().toVersion()) {
            ChainHash found = commit.receipt().head();
            if (found.equals(head.hash())) {
                expected.remove(stream);
            }
        }
    }
}

package org.courtier.examples.filejournal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.journal.Chain;
import org.courtier.journal.Export;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreUnavailable;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;

/**
 * A journal of one file a history, with nothing but the JDK: an example of an adapter of one's own, which keeps no listings.
 *
 * <p>A file holds the commits of {@link Export}, each with its length in eight bytes before it; what a dying process left half
 * written is no commit, and the next append writes over it. The file is forced to the disk before an append returns. Threads take
 * turns, and so do processes, by a lock of the file.
 */
public final class FileJournal implements Journal {

    private static final String SUFFIX = ".journal";

    private final Path folder;
    private final EventCodec codec;

    /** What a file holds, and where the next commit goes. */
    private record Content(StreamId stream, List<StoredCommit> commits, long end) {

        Expected expected() {
            return commits.isEmpty() ? new Expected.New() : new Expected.Exactly(version(), head());
        }

        long version() {
            return commits.isEmpty() ? 0 : last().toVersion();
        }

        ChainHash head() {
            return commits.isEmpty() ? Chain.beginning(stream) : last().head();
        }

        Receipt last() {
            return commits.get(commits.size() - 1).receipt();
        }

        Optional<StoredCommit> known(CommandId command) {
            return commits.stream()
                    .filter(c -> c.request().command().equals(command))
                    .findFirst();
        }
    }

    @FunctionalInterface
    private interface Work<R> {
        R with(FileChannel file) throws IOException;
    }

    /** Keeps histories in a folder, which must exist. */
    public FileJournal(Path folder, EventCodec codec) {
        this.folder = folder;
        this.codec = codec;
    }

    @Override
    public EventCodec codec() {
        return codec;
    }

    @Override
    public AppendOutcome append(AppendRequest request, Listing listing) {
        return locked(request.stream(), file -> {
            Content content = read(file, request.stream());
            Optional<StoredCommit> known = content.known(request.command());
            if (known.isPresent()) {
                return repeated(known.get(), request);
            }
            if (!content.expected().equals(request.expected())) {
                throw new VersionConflict(request.stream(), request.expected(), content.version());
            }
            StoredCommit commit = new StoredCommit(request, receipt(content, request));
            write(file, content.end(), commit);
            return new AppendOutcome.Appended(commit.receipt());
        });
    }

    private static AppendOutcome repeated(StoredCommit known, AppendRequest request) {
        if (!Chain.requestDigest(known.request()).equals(Chain.requestDigest(request))) {
            throw new CommandReused(request.stream(), request.command());
        }
        return new AppendOutcome.AlreadyApplied(known.receipt());
    }

    private static Receipt receipt(Content content, AppendRequest request) {
        long from = content.version() + 1;
        List<ChainHash> hashes = Chain.extend(content.head(), from, request);
        ChainHash head = hashes.get(hashes.size() - 1);
        return new Receipt(
                request.stream(), request.command(), from, from + hashes.size() - 1, head, request.recordedAt());
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream) {
        return load(stream, Long.MAX_VALUE);
    }

    @Override
    public Optional<StreamRecord> load(StreamId stream, long upToVersion) {
        List<StoredCommit> commits = read(stream).commits().stream()
                .filter(c -> c.receipt().toVersion() <= upToVersion)
                .toList();
        Content asked = new Content(stream, commits, 0);
        return commits.isEmpty()
                ? Optional.empty()
                : Optional.of(new StreamRecord(stream, asked.version(), asked.head(), commits));
    }

    @Override
    public Optional<Receipt> receipt(StreamId stream, CommandId command) {
        return read(stream).known(command).map(StoredCommit::receipt);
    }

    @Override
    public Optional<StreamHead> head(StreamId stream) {
        Content content = read(stream);
        return content.commits().isEmpty()
                ? Optional.empty()
                : Optional.of(new StreamHead(stream, content.version(), content.head()));
    }

    @Override
    public List<StreamHead> heads(Page<StreamId> page) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(FileJournal::stream)
                    .filter(id ->
                            page.after().filter(last -> last.compareTo(id) >= 0).isEmpty())
                    .sorted()
                    .flatMap(id -> head(id).stream())
                    .limit(page.size())
                    .toList();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Content read(StreamId stream) {
        return Files.exists(file(stream))
                ? locked(stream, file -> read(file, stream))
                : new Content(stream, List.of(), 0);
    }

    private static Content read(FileChannel file, StreamId stream) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            continue;
        }
        bytes.flip();
        List<StoredCommit> commits = new ArrayList<>();
        Content content = new Content(stream, commits, 0);
        while (bytes.remaining() >= Long.BYTES && bytes.getLong(bytes.position()) <= bytes.remaining() - Long.BYTES) {
            byte[] commit = new byte[Math.toIntExact(bytes.getLong())];
            bytes.get(commit);
            commits.add(commit(stream, content, commit));
        }
        return new Content(stream, List.copyOf(commits), bytes.position());
    }

    private static StoredCommit commit(StreamId stream, Content before, byte[] commit) {
        try {
            return Export.read(stream, before.expected(), new ByteArrayInputStream(commit));
        } catch (IOException e) {
            throw new JournalCorrupted(stream, before.version() + 1, "a commit is not what was written");
        }
    }

    private static void write(FileChannel file, long end, StoredCommit commit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(commit, bytes);
        ByteBuffer whole = ByteBuffer.allocate(Long.BYTES + bytes.size())
                .putLong(bytes.size())
                .put(bytes.toByteArray())
                .flip();
        file.truncate(end);
        while (whole.hasRemaining()) {
            file.write(whole, end + whole.position());
        }
        file.force(true);
    }

    private synchronized <R> R locked(StreamId stream, Work<R> work) {
        try (FileChannel file = FileChannel.open(
                file(stream), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // held until the channel is closed
            file.lock();
            return work.with(file);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static StoreUnavailable unavailable(IOException e) {
        return new StoreUnavailable(e.getClass().getSimpleName());
    }

    private Path file(StreamId stream) {
        return folder.resolve(stream.kind() + "." + stream.value() + SUFFIX);
    }

    private static StreamId stream(String name) {
        String[] parts = name.split("\\.");
        return new StreamId(StreamKind.valueOf(parts[0]), UUID.fromString(parts[1]));
    }
}

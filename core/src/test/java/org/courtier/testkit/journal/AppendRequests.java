package org.courtier.testkit.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.courtier.decision.StreamId;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Bytes;
import org.courtier.spi.CommandId;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;

/** What tests append to journals, as phrases: {@code aRequest().to(stream).after(receipt).entries(3).request()}. */
public final class AppendRequests {

    /** A Friday. */
    public static final Instant FRI_2026_10_02 = Instant.parse("2026-10-02T14:30:00.123456Z");

    /** The buyer who acts unless something else is said. */
    public static final Actor BUYER = Actor.of(new PersonRef("p-1"), new OrganisationId("ciusss-1"), Role.CLIENT);

    private final AppendRequest made;

    private AppendRequests(AppendRequest made) {
        this.made = made;
    }

    /** Begins with a request that creates a new dossier by one entry. */
    public static AppendRequests aRequest() {
        return new AppendRequests(new AppendRequest(
                aDossier(),
                new Expected.New(),
                aCommand(),
                BUYER,
                FRI_2026_10_02,
                bytes("action"),
                bytes("grounds"),
                bytes("findings"),
                List.of(new EntryBytes("opened", 1, bytes("opened")))));
    }

    public static StreamId aDossier() {
        return StreamId.dossier(UUID.randomUUID());
    }

    public static CommandId aCommand() {
        return new CommandId(UUID.randomUUID());
    }

    /** Gives the UTF-8 bytes of a text. */
    public static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Continues with another request that keeps everything of the given one. */
    public static AppendRequests like(AppendRequest request) {
        return new AppendRequests(request);
    }

    public AppendRequests to(StreamId stream) {
        return with(stream, made.expected(), made.command(), made.actor(), made.recordedAt(), made.entries());
    }

    /** Expects the stream to end where the receipt says, and goes to that stream. */
    public AppendRequests after(Receipt receipt) {
        return to(receipt.stream()).expecting(new Expected.Exactly(receipt.toVersion(), receipt.head()));
    }

    public AppendRequests expecting(Expected expected) {
        return with(made.stream(), expected, made.command(), made.actor(), made.recordedAt(), made.entries());
    }

    public AppendRequests as(CommandId command) {
        return with(made.stream(), made.expected(), command, made.actor(), made.recordedAt(), made.entries());
    }

    public AppendRequests by(Actor actor) {
        return with(made.stream(), made.expected(), made.command(), actor, made.recordedAt(), made.entries());
    }

    public AppendRequests recordedAt(Instant instant) {
        return with(made.stream(), made.expected(), made.command(), made.actor(), instant, made.entries());
    }

    /** Adds this many entries, each with its number as payload. */
    public AppendRequests entries(int count) {
        return entries(IntStream.rangeClosed(1, count)
                .mapToObj(n -> new EntryBytes("noted", 1, bytes(String.valueOf(n))))
                .toList());
    }

    public AppendRequests entries(List<EntryBytes> entries) {
        return with(made.stream(), made.expected(), made.command(), made.actor(), made.recordedAt(), entries);
    }

    /** Adds one entry with this payload. */
    public AppendRequests payload(byte[] payload) {
        return entries(List.of(new EntryBytes("noted", 1, Bytes.of(payload))));
    }

    public AppendRequests action(Bytes action) {
        return with(action, made.grounds(), made.findings());
    }

    public AppendRequests grounds(Bytes grounds) {
        return with(made.action(), grounds, made.findings());
    }

    public AppendRequests findings(Bytes findings) {
        return with(made.action(), made.grounds(), findings);
    }

    public AppendRequest request() {
        return made;
    }

    private AppendRequests with(
            StreamId stream,
            Expected expected,
            CommandId command,
            Actor actor,
            Instant recordedAt,
            List<EntryBytes> entries) {
        return new AppendRequests(new AppendRequest(
                stream, expected, command, actor, recordedAt, made.action(), made.grounds(), made.findings(), entries));
    }

    private AppendRequests with(Bytes action, Bytes grounds, Bytes findings) {
        return new AppendRequests(new AppendRequest(
                made.stream(),
                made.expected(),
                made.command(),
                made.actor(),
                made.recordedAt(),
                action,
                grounds,
                findings,
                made.entries()));
    }
}

package org.courtier.testkit.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
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

/** The values that cross the port of the journal, at random. */
public final class JournalArbitraries {

    private static final long FROM = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private JournalArbitraries() {}

    /** Gives requests to create or to extend any stream; what they expect is made up. */
    public static Arbitrary<AppendRequest> requests() {
        return Combinators.combine(streams(), expectations(), commands(), actors(), instants(), contents(), entries())
                .as((stream, expected, command, actor, recordedAt, content, entries) -> new AppendRequest(
                        stream,
                        expected,
                        command,
                        actor,
                        recordedAt,
                        content.action(),
                        content.grounds(),
                        content.findings(),
                        entries));
    }

    public static Arbitrary<StreamId> streams() {
        return Combinators.combine(Arbitraries.of(StreamKind.class), uuids()).as(StreamId::new);
    }

    public static Arbitrary<Expected> expectations() {
        Arbitrary<Expected> begun = Arbitraries.create(Expected.New::new);
        Arbitrary<Expected> exactly = Combinators.combine(Arbitraries.longs().between(1, Long.MAX_VALUE / 2), hashes())
                .as(Expected.Exactly::new);
        return Arbitraries.oneOf(begun, exactly);
    }

    public static Arbitrary<ChainHash> hashes() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(ChainHash::ofHex);
    }

    public static Arbitrary<CommandId> commands() {
        return uuids().map(CommandId::new);
    }

    public static Arbitrary<Actor> actors() {
        return Combinators.combine(
                        identifiers().map(PersonRef::new),
                        identifiers().map(OrganisationId::new),
                        Arbitraries.of(Role.class))
                .as(Actor::of);
    }

    /** Gives identifiers of one to eighty characters, all that the grammar allows. */
    public static Arbitrary<String> identifiers() {
        StringArbitrary rest =
                Arbitraries.strings().alpha().numeric().withChars("._:-").ofMaxLength(79);
        return Combinators.combine(Arbitraries.strings().alpha().numeric().ofLength(1), rest)
                .as(String::concat);
    }

    /** Gives instants with nanoseconds, before and after 1970. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(FROM, TO),
                        Arbitraries.longs().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    public static Arbitrary<List<EntryBytes>> entries() {
        Arbitrary<String> types = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMaxLength(79)
                .map(rest -> "e" + rest);
        return Combinators.combine(types, Arbitraries.integers().greaterOrEqual(1), bytes())
                .as(EntryBytes::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    public static Arbitrary<Bytes> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300).map(Bytes::of);
    }

    private static Arbitrary<UUID> uuids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<Content> contents() {
        return Combinators.combine(bytes(), bytes(), bytes()).as(Content::new);
    }

    private record Content(Bytes action, Bytes grounds, Bytes findings) {}
}

package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.like;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.courtier.testkit.journal.JournalArbitraries;

class ChainProperties {

    /** One field of a request, and how it is made another one. */
    private enum Field {
        KIND,
        STREAM,
        COMMAND,
        PERSON,
        ORGANISATION,
        ROLE,
        RECORDED_AT,
        ACTION,
        GROUNDS,
        FINDINGS,
        TYPE,
        FORM,
        PAYLOAD,
        ONE_MORE_ENTRY;

        AppendRequest changed(AppendRequest r) {
            Actor actor = r.actor();
            return switch (this) {
                case KIND ->
                    like(r).to(new StreamId(
                                    next(StreamKind.values(), r.stream().kind()),
                                    r.stream().value()))
                            .request();
                case STREAM ->
                    like(r).to(new StreamId(r.stream().kind(), other(r.stream().value())))
                            .request();
                case COMMAND ->
                    like(r).as(new CommandId(other(r.command().value()))).request();
                case PERSON ->
                    like(r).by(Actor.of(
                                    new PersonRef(other(actor.person().value())), actor.organisation(), actor.role()))
                            .request();
                case ORGANISATION ->
                    like(r).by(Actor.of(
                                    actor.person(),
                                    new OrganisationId(
                                            other(actor.organisation().value())),
                                    actor.role()))
                            .request();
                case ROLE ->
                    like(r).by(Actor.of(actor.person(), actor.organisation(), next(Role.values(), actor.role())))
                            .request();
                case RECORDED_AT ->
                    like(r).recordedAt(r.recordedAt().plusNanos(1_000)).request();
                case ACTION -> like(r).action(other(r.action())).request();
                case GROUNDS -> like(r).grounds(other(r.grounds())).request();
                case FINDINGS -> like(r).findings(other(r.findings())).request();
                case TYPE, FORM, PAYLOAD ->
                    like(r).entries(firstChanged(r.entries())).request();
                case ONE_MORE_ENTRY -> like(r).entries(longer(r.entries())).request();
            };
        }

        private List<EntryBytes> firstChanged(List<EntryBytes> entries) {
            List<EntryBytes> changed = new ArrayList<>(entries);
            EntryBytes first = entries.get(0);
            changed.set(
                    0,
                    switch (this) {
                        case TYPE -> new EntryBytes(other(first.type()), first.form(), first.payload());
                        case FORM -> new EntryBytes(first.type(), first.form() == 1 ? 2 : 1, first.payload());
                        default -> new EntryBytes(first.type(), first.form(), other(first.payload()));
                    });
            return changed;
        }

        private static List<EntryBytes> longer(List<EntryBytes> entries) {
            List<EntryBytes> longer = new ArrayList<>(entries);
            longer.add(entries.get(0));
            return longer;
        }

        private static UUID other(UUID id) {
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1);
        }

        private static Bytes other(Bytes bytes) {
            byte[] longer = Arrays.copyOf(bytes.toArray(), bytes.size() + 1);
            return Bytes.of(longer);
        }

        /** Gives the same text with another last character. */
        private static String other(String text) {
            String last = text.endsWith("x") ? "y" : "x";
            return text.substring(0, text.length() - 1) + last;
        }

        private static <E extends Enum<E>> E next(E[] all, E one) {
            return all[(one.ordinal() + 1) % all.length];
        }
    }

    @Property(tries = 300)
    void no_single_changed_field_leaves_the_hash_equal(@ForAll("requests") AppendRequest request, @ForAll Field field) {
        ChainHash before = Chain.beginning(request.stream());
        assertNotEquals(request, field.changed(request));
        assertNotEquals(last(before, 1, request), last(before, 1, field.changed(request)), field::name);
    }

    @Property(tries = 100)
    void neither_another_version_nor_another_hash_before_leaves_the_hash_equal(
            @ForAll("requests") AppendRequest request, @ForAll("hashes") ChainHash before) {
        ChainHash beginning = Chain.beginning(request.stream());
        assertNotEquals(last(beginning, 1, request), last(beginning, 2, request));
        assertNotEquals(last(beginning, 1, request), last(before, 1, request));
    }

    @Property(tries = 100)
    void a_byte_that_moves_from_one_field_to_the_next_changes_the_digest(@ForAll("requests") AppendRequest request) {
        byte[] longer =
                Arrays.copyOf(request.action().toArray(), request.action().size() + 1);
        AppendRequest one =
                like(request).action(Bytes.of(longer)).grounds(Bytes.none()).request();
        AppendRequest other = like(one)
                .action(request.action())
                .grounds(Bytes.of(new byte[1]))
                .request();
        assertNotEquals(Chain.contentDigest(one), Chain.contentDigest(other));
    }

    @Property(tries = 100)
    void an_instant_is_its_microseconds(@ForAll("micros") long micros) {
        Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        assertEquals(micros, Chain.micros(instant));
        assertEquals(micros, Chain.micros(instant.plusNanos(999)));
    }

    @Provide
    Arbitrary<AppendRequest> requests() {
        return JournalArbitraries.requests();
    }

    @Provide
    Arbitrary<ChainHash> hashes() {
        return JournalArbitraries.hashes();
    }

    @Provide
    Arbitrary<Long> micros() {
        return Arbitraries.longs();
    }

    private static ChainHash last(ChainHash before, long version, AppendRequest request) {
        List<ChainHash> hashes = Chain.extend(before, version, request);
        return hashes.get(hashes.size() - 1);
    }
}

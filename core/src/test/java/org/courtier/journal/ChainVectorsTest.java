package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.courtier.testkit.journal.AppendRequests;
import org.junit.jupiter.api.Test;

/** The vectors never change: what was stored by any released version verifies for ever. Another hash is another format. */
class ChainVectorsTest {

    private static final UUID ID = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
    private static final CommandId COMMAND = new CommandId(UUID.fromString("fedcba98-7654-4321-8fed-cba987654321"));

    @Test
    void the_hashes_are_those_of_the_vectors() throws IOException {
        assertEquals(stored(), computed());
    }

    @Test
    void there_are_more_than_sixty_entries_and_five_checkpoints() throws IOException {
        assertTrue(stored().stream().filter(line -> line.contains("entry ")).count() > 60);
        assertTrue(
                stored().stream().filter(line -> line.startsWith("checkpoint ")).count() > 5);
    }

    @Test
    void the_vectors_are_of_the_format_that_is_written() {
        assertEquals(1, Chain.FORMAT);
    }

    private static List<String> computed() {
        List<String> lines = new ArrayList<>();
        for (StreamId stream : List.of(StreamId.dossier(ID), StreamId.catalogue(ID), StreamId.agreement(ID))) {
            lines.add("beginning " + stream.kind() + "\t" + Chain.beginning(stream));
        }
        ChainHash head = Chain.beginning(StreamId.dossier(ID));
        long version = 0;
        for (AppendRequest request : requests()) {
            lines.add("content after " + version + "\t" + Chain.contentDigest(request));
            lines.add("request after " + version + "\t" + Chain.requestDigest(request));
            for (ChainHash hash : Chain.extend(head, version + 1, request)) {
                version++;
                head = hash;
                lines.add("entry " + version + "\t" + hash);
            }
        }
        lines.addAll(entriesOfAnotherHistory());
        lines.addAll(checkpoints());
        return lines;
    }

    /** Sixty entries of which each has another form, payload, instant and actor. */
    private static List<String> entriesOfAnotherHistory() {
        List<String> lines = new ArrayList<>();
        StreamId stream = StreamId.agreement(ID);
        ChainHash head = Chain.beginning(stream);
        for (int n = 1; n <= 60; n++) {
            AppendRequest request = aRequest()
                    .to(stream)
                    .as(new CommandId(new UUID(n, -n)))
                    .by(Actor.of(
                            new PersonRef("p-" + n),
                            new OrganisationId("o:" + n % 7),
                            Role.values()[n % Role.values().length]))
                    .recordedAt(Instant.ofEpochSecond(n * 86_401L, n * 1_000L))
                    .entries(List.of(new EntryBytes("kind-" + n % 5, n, bytes("é😀".repeat(n % 3) + n))))
                    .request();
            head = Chain.extend(head, n, request).get(0);
            lines.add("agreement entry " + n + "\t" + head);
        }
        return lines;
    }

    private static List<String> checkpoints() {
        List<String> lines = new ArrayList<>();
        for (int histories : new int[] {0, 1, 2, 3, 7, 8, 100}) {
            Checkpoint checkpoint =
                    Checkpoint.of(Exported.journal(histories, 2), Instant.parse("2026-12-31T23:59:59.999999Z"));
            lines.add("checkpoint of " + histories + "\t" + checkpoint.root());
            lines.add("signed of " + histories + "\t"
                    + Fields.sha256(checkpoint.toBeSigned().toArray()));
        }
        lines.add("export of 3\t" + Fields.sha256(Exported.of(Exported.journal(3, 5))));
        return lines;
    }

    private static List<AppendRequest> requests() {
        AppendRequests plain = aRequest().to(StreamId.dossier(ID)).as(COMMAND);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return List.of(
                plain.request(),
                plain.entries(3).request(),
                plain.payload(all).action(Bytes.of(all)).request(),
                plain.payload(new byte[0])
                        .action(Bytes.none())
                        .grounds(Bytes.none())
                        .findings(Bytes.none())
                        .request(),
                plain.recordedAt(Instant.parse("2026-12-31T23:59:59.999999999Z"))
                        .request(),
                plain.recordedAt(Instant.parse("1969-12-31T23:59:59.999999Z")).request(),
                plain.recordedAt(Instant.parse("9999-12-31T23:59:59.999999Z")).request(),
                plain.by(Actor.of(new PersonRef("Z:9._-"), new OrganisationId("0"), Role.AGREEMENT_LEAD))
                        .request(),
                plain.entries(List.of(new EntryBytes("a-".repeat(40), Integer.MAX_VALUE, Bytes.of(all))))
                        .request());
    }

    private static List<String> stored() throws IOException {
        try (InputStream file = ChainVectorsTest.class.getResourceAsStream("chain-vectors.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}

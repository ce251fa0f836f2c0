package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

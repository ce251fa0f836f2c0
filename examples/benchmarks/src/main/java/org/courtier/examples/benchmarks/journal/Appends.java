package org.courtier.examples.benchmarks.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.ShippedGuides;
import org.courtier.decision.Facet;
import org.courtier.decision.Mark;
import org.courtier.decision.StreamId;
import org.courtier.json.JsonCodec;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.rule.RuleKey;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Bytes;
import org.courtier.spi.CommandId;
import org.courtier.spi.DatedDuty;
import org.courtier.spi.Edition;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.EventCodec;
import org.courtier.spi.Expected;
import org.courtier.spi.Listing;

/** What the benchmarks store: actions of one event, about 3 kB each, and listings of which one duty moves each time. */
final class Appends {

    static final StreamId STREAM = StreamId.dossier(new UUID(1, 2));
    static final EventCodec CODEC = new JsonCodec(ShippedGuides.all());

    private static final Actor BUYER = Actor.of(new PersonRef("p-1"), new OrganisationId("ciusss-1"), Role.CLIENT);
    private static final Instant FRI_2026_10_02 = Instant.parse("2026-10-02T14:30:00.123456Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 2);

    private static final Bytes ACTION = bytes(800);
    private static final Bytes GROUNDS = bytes(300);
    private static final Bytes FINDINGS = bytes(500);
    private static final EntryBytes EVENT = new EntryBytes("response-received", 1, bytes(1_000));

    private Appends() {}

    static AppendRequest request(Expected expected, long version) {
        CommandId command = new CommandId(new UUID(version, version));
        return new AppendRequest(
                STREAM, expected, command, BUYER, FRI_2026_10_02, ACTION, GROUNDS, FINDINGS, List.of(EVENT));
    }

    static Listing listing(long version) {
        return new Listing(
                List.of(
                        Mark.from(FIRST_DAY, Facet.BODY, "ciusss-1"),
                        Mark.from(FIRST_DAY, Facet.PHASE, "PRICE_REQUEST"),
                        Mark.from(FIRST_DAY, Facet.CATEGORY, "INFRASTRUCTURE")),
                List.of(duty("services.answers", FIRST_DAY), duty("services.notice", FIRST_DAY.plusDays(version))),
                new Edition("1"));
    }

    private static DatedDuty duty(String rule, LocalDate due) {
        return new DatedDuty(new RuleKey(rule), Role.CLIENT, FIRST_DAY, due, Optional.empty());
    }

    private static Bytes bytes(int length) {
        return Bytes.of("é".repeat(length / 2).getBytes(StandardCharsets.UTF_8));
    }
}

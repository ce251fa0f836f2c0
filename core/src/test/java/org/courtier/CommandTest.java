package org.courtier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.decision.StreamId;
import org.courtier.dossier.ResumeDossier;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.CommandId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final UUID SOME = new UUID(0, 147);
    private static final Actor BUYER = Actor.of(new PersonRef("p-17"), new OrganisationId("ciusss"), Role.CLIENT);

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T12:00:00Z", "2199-12-31T12:00:00Z"})
    void is_recorded_in_the_years_1900_to_2199(Instant recordedAt) {
        assertEquals(recordedAt, recorded(recordedAt).recordedAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T12:00:00Z", "2200-01-01T12:00:00Z", "+999999999-12-31T23:59:59Z"})
    void is_not_recorded_in_another_year(Instant recordedAt) {
        assertThrows(IllegalArgumentException.class, () -> recorded(recordedAt));
    }

    private static Command recorded(Instant at) {
        return new Command(
                StreamId.dossier(SOME),
                new CommandId(SOME),
                BUYER,
                Moment.on(LocalDate.of(2026, 9, 14)),
                at,
                new ResumeDossier());
    }
}

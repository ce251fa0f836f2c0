package org.courtier.examples.hosts.plainjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.Desk;
import org.courtier.ShippedGuides;
import org.courtier.Submission;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.decision.GuideId;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.OpenDossier;
import org.courtier.guide.services2024.EligibleBodies;
import org.courtier.jdbc.JdbcJournal;
import org.courtier.json.JsonCodec;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.Role;
import org.courtier.rule.Readings;
import org.courtier.spi.CommandId;
import org.courtier.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pool has one connection, so nothing here can take a second one. */
class UnitOfWorkTest {

    private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
    private static final StreamId DOSSIER = StreamId.dossier(new UUID(0, 147));
    private static final OrganisationId LISTED = new OrganisationId("ciusss-estuaire");
    private static final OrganisationId UNLISTED = new OrganisationId("ciusss-fleuve");

    private HikariDataSource pool;
    private UnitOfWork work;
    private Desk<Dossier> dossiers;

    @BeforeEach
    void wire() throws SQLException {
        pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        pool.setMaximumPoolSize(1);
        work = new UnitOfWork(pool);
        work.run(connection -> execute(connection, "CREATE TABLE purchase (number VARCHAR(20) PRIMARY KEY)"));
        JsonCodec codec = new JsonCodec(ShippedGuides.all());
        JdbcJournal.standalone(pool, codec);
        dossiers = Courtier.with(ShippedGuides.all(), JdbcJournal.joined(work, codec))
                .calendars(QuebecCalendars.interpretationAct())
                .references(listed())
                .dossiers();
    }

    @AfterEach
    void close() {
        assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
        pool.close();
    }

    private static References listed() {
        return References.of(new Reference<>(
                EligibleBodies.KEY,
                "2026-04",
                new EligibleBodies(List.of(LISTED)),
                Text.of("liste des organismes admissibles (exemple)", "list of eligible bodies (example)"),
                LocalDate.of(2026, 4, 1),
                Optional.empty()));
    }

    @Test
    void the_hosts_row_and_the_dossier_are_committed_together() throws SQLException {
        assertInstanceOf(Submission.Recorded.class, requested("A-1", opening(1, LISTED)));
        assertEquals(1, count());
        assertEquals(1, dossiers.history(DOSSIER).commits().size());
    }

    @Test
    void the_hosts_row_and_the_dossier_are_rolled_back_together() throws SQLException {
        requested("A-1", opening(1, LISTED));
        // the number is taken, so the second row fails after the dossier was written
        assertThrows(
                SQLException.class,
                () -> work.run(connection -> {
                    dossiers.submit(opening(StreamId.dossier(new UUID(0, 148)), 2, LISTED));
                    return note(connection, "A-1");
                }));
        assertEquals(1, count());
        assertEquals(
                List.of(), dossiers.history(StreamId.dossier(new UUID(0, 148))).commits());
    }

    @Test
    void what_the_rules_refuse_leaves_the_hosts_row() throws SQLException {
        assertInstanceOf(Submission.Refused.class, requested("A-1", opening(1, UNLISTED)));
        assertEquals(1, count());
        assertEquals(List.of(), dossiers.history(DOSSIER).commits());
    }

    @Test
    void a_repeated_command_leaves_the_hosts_row_and_has_one_effect() throws SQLException {
        requested("A-1", opening(1, LISTED));
        assertInstanceOf(Submission.Repeated.class, requested("A-2", opening(1, LISTED)));
        assertEquals(2, count());
        assertEquals(1, dossiers.history(DOSSIER).commits().size());
    }

    private Submission requested(String number, Command command) throws SQLException {
        return work.run(connection -> {
            note(connection, number);
            return dossiers.submit(command);
        });
    }

    private static boolean note(Connection connection, String number) throws SQLException {
        return execute(connection, "INSERT INTO purchase VALUES ('" + number + "')");
    }

    private static Command opening(int number, OrganisationId body) {
        return opening(DOSSIER, number, body);
    }

    private static Command opening(StreamId dossier, int number, OrganisationId body) {
        return new Command(
                dossier,
                new CommandId(new UUID(7, number)),
                Actor.of(new PersonRef("p-17"), body, Role.CLIENT),
                Moment.on(MON_2026_09_14),
                Instant.parse("2026-09-14T21:00:00Z"),
                new OpenDossier(
                        "2026-0147",
                        new PublicBody(body, "CIUSSS (exemple)", List.of()),
                        List.of(new GuideId("services2024")),
                        Readings.defaults()));
    }

    private long count() throws SQLException {
        return work.run(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT count(*) FROM purchase")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}

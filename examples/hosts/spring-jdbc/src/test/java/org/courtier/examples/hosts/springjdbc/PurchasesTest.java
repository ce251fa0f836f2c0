package org.courtier.examples.hosts.springjdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pool has one connection, so nothing here can take a second one. */
class PurchasesTest {

    private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
    private static final StreamId DOSSIER = StreamId.dossier(new UUID(0, 147));
    private static final OrganisationId LISTED = new OrganisationId("ciusss-estuaire");
    private static final OrganisationId UNLISTED = new OrganisationId("ciusss-fleuve");

    private HikariDataSource pool;
    private JdbcTemplate rows;
    private Desk<Dossier> dossiers;
    private Purchases purchases;

    @BeforeEach
    void wire() {
        pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        pool.setMaximumPoolSize(1);
        rows = new JdbcTemplate(pool);
        rows.execute("CREATE TABLE purchase (number VARCHAR(20) PRIMARY KEY, answer VARCHAR(20))");
        JsonCodec codec = new JsonCodec(ShippedGuides.all());
        JdbcJournal.standalone(pool, codec);
        dossiers = Courtier.with(ShippedGuides.all(), JdbcJournal.joined(new SpringConnections(pool), codec))
                .calendars(QuebecCalendars.interpretationAct())
                .references(listed())
                .dossiers();
        purchases = new Purchases(new TransactionTemplate(new DataSourceTransactionManager(pool)), rows, dossiers);
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
    void the_hosts_row_and_the_dossier_are_committed_together() {
        assertInstanceOf(Submission.Recorded.class, purchases.request("A-1", opening(1, LISTED), answer -> {}));
        assertEquals("Recorded", answerTo("A-1"));
        assertEquals(1, dossiers.history(DOSSIER).commits().size());
    }

    @Test
    void the_hosts_row_and_the_dossier_are_rolled_back_together() {
        assertThrows(
                ArithmeticException.class,
                () -> purchases.request("A-1", opening(1, LISTED), answer -> {
                    throw new ArithmeticException("the host's own");
                }));
        assertEquals(0, count());
        assertEquals(List.of(), dossiers.history(DOSSIER).commits());
    }

    @Test
    void what_the_rules_refuse_leaves_the_hosts_row() {
        assertInstanceOf(Submission.Refused.class, purchases.request("A-1", opening(1, UNLISTED), answer -> {}));
        assertEquals("Refused", answerTo("A-1"));
        assertEquals(List.of(), dossiers.history(DOSSIER).commits());
    }

    @Test
    void a_repeated_command_leaves_the_hosts_row_and_has_one_effect() {
        purchases.request("A-1", opening(1, LISTED), answer -> {});
        assertInstanceOf(Submission.Repeated.class, purchases.request("A-2", opening(1, LISTED), answer -> {}));
        assertEquals("Repeated", answerTo("A-2"));
        assertEquals(1, dossiers.history(DOSSIER).commits().size());
    }

    private static Command opening(int number, OrganisationId body) {
        return new Command(
                DOSSIER,
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

    private String answerTo(String number) {
        return rows.queryForObject("SELECT answer FROM purchase WHERE number = ?", String.class, number);
    }

    private long count() {
        return rows.queryForObject("SELECT count(*) FROM purchase", Long.class);
    }
}

package org.courtier.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The PostgreSQL of the tests: started once from embedded binaries, or the one that {@code -Dcourtier.postgresql=<JDBC URL>} names. */
final class PostgresServer {

    private PostgresServer() {}

    /** Started by the first who asks. */
    private static final class Embedded {

        private static final EmbeddedPostgres SERVER = started();

        private static EmbeddedPostgres started() {
            try {
                return durable().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }

    static String url() {
        String given = System.getProperty("courtier.postgresql");
        return given == null ? url(Embedded.SERVER) : given;
    }

    static String url(EmbeddedPostgres server) {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Begins with a server as it is meant to be run: embedded ones are set to lose data, for speed. */
    static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }
}

/** The journal in a database of the host. */
module org.courtier.jdbc {
    requires transitive java.sql;
    requires transitive org.courtier.core;
    requires org.slf4j;

    exports org.courtier.jdbc;
}

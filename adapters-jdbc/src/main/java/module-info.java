module org.courtier.jdbc {
    requires transitive java.sql;
    requires transitive org.courtier.core;
    requires org.slf4j;
}

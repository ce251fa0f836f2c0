module org.courtier.json {
    requires transitive org.courtier.core;
    requires tools.jackson.databind;
}

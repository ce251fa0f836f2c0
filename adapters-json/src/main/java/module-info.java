/** The JSON form of what the core speaks of, on the streaming parser of Jackson 3, and as a module for a host's own mapper. */
module org.courtier.json {
    requires transitive org.courtier.core;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports org.courtier.json;
    exports org.courtier.json.ocds;
}

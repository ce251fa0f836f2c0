/** The JSON form of what the core speaks of, on the streaming parser of Jackson 3. */
module org.courtier.json {
    requires transitive org.courtier.core;
    requires tools.jackson.core;

    exports org.courtier.json;
    exports org.courtier.json.ocds;
}

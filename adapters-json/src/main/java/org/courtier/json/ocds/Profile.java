package org.courtier.json.ocds;

/** Which of two shapes a release has in JSON. */
public enum Profile {
    /** The Open Contracting Data Standard 1.1.5, as its schema has it. */
    OCDS,
    /** What Québec's system of tenders (SEAO) really publishes, which departs from the schema. */
    SEAO;

    /** Gives the name of a field in this shape. */
    String field(String standard) {
        return this == SEAO && standard.equals("durationInDays") ? "durationInDay" : standard;
    }
}

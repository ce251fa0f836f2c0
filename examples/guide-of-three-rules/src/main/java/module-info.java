/** A guide that a host might write for itself: three rules, and nothing about JSON, journals or texts but its own words. */
module org.courtier.examples.loans {
    requires transitive org.courtier.core;

    exports org.courtier.examples.loans;
}

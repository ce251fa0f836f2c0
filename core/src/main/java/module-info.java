module org.courtier.core {
    exports org.courtier.calendar;
    exports org.courtier.decision;
    exports org.courtier.journal;
    exports org.courtier.money;
    exports org.courtier.party;
    exports org.courtier.rule;
    exports org.courtier.spi;
    exports org.courtier.text;
}

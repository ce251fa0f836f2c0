module org.courtier.core {
    exports org.courtier.calendar;
    exports org.courtier.decision;
    exports org.courtier.money;
    exports org.courtier.party;
    exports org.courtier.rule;
    exports org.courtier.text;
}

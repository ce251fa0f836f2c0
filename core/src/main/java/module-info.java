module org.courtier.core {
    exports org.courtier;
    exports org.courtier.calendar;
    exports org.courtier.catalogue;
    exports org.courtier.contract;
    exports org.courtier.decision;
    exports org.courtier.dossier;
    exports org.courtier.guide.services2024;
    exports org.courtier.journal;
    exports org.courtier.money;
    exports org.courtier.party;
    exports org.courtier.pricing;
    exports org.courtier.rule;
    exports org.courtier.solicitation;
    exports org.courtier.spi;
    exports org.courtier.text;
}

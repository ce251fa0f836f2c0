module org.courtier.core {
    exports org.courtier.text;
}

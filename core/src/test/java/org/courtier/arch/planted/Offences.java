package org.courtier.arch.planted;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** One offence against each ban, so that a ban that sees nothing is found out. */
public record Offences(List<String> names) {

    static int counter;

    Offences(Set<String> names) {
        this(List.copyOf(new HashSet<>(names)));
    }

    LocalDate clock() {
        return LocalDate.now();
    }

    UUID chance() {
        return UUID.randomUUID();
    }

    Locale language() {
        return Locale.getDefault();
    }

    String format() {
        return String.format("%s", names) + DateTimeFormatter.ofPattern("EEEE");
    }

    double fraction() {
        return 0.1;
    }

    void log() {
        System.getLogger("courtier").log(System.Logger.Level.INFO, "text");
    }

    Path file() {
        return Path.of("file");
    }

    InputStream resource() {
        return Offences.class.getResourceAsStream("table.tsv");
    }

    Set<String> salted() {
        return Set.copyOf(names);
    }

    void thread() {
        new Thread(this::log).start();
    }
}

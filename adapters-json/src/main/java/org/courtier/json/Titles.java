package org.courtier.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.courtier.text.Text;

/** What people read for the fields and documents of this module, which no guide names. */
final class Titles {

    private static final Map<String, Text> ALL = read();

    private Titles() {}

    /** @throws IllegalArgumentException if the file has no such name */
    static Text of(String name) {
        Text title = ALL.get(name);
        if (title == null) {
            throw new IllegalArgumentException("no title for \"" + name + "\"");
        }
        return title;
    }

    private static Map<String, Text> read() {
        Map<String, Text> titles = new LinkedHashMap<>();
        try (InputStream file = Titles.class.getResourceAsStream("titles.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> titles.put(cells[0], Text.of(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return titles;
    }
}

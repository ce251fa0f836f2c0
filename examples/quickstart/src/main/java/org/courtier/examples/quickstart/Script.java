package org.courtier.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.Command;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.json.DocumentRejected;
import org.courtier.json.Json;

/**
 * An acquisition as commands, each a document of the library on a line of its own, to the Catalogue and to one dossier.
 *
 * <p>A line is what a gateway takes: it can be sent to a host as it stands, and what is wrong with it is told with its number.
 * Empty lines are passed over.
 *
 * @param commands the commands, in order
 */
record Script(List<Command> commands) {

    /** Each byte is one character: the lines are cut, and what is in them reaches the library's strict reader as it came. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    Script {
        commands = List.copyOf(commands);
        List<StreamId> dossiers =
                dossier(commands).map(Command::stream).distinct().toList();
        if (dossiers.size() != 1) {
            throw new IllegalArgumentException("the script has " + dossiers.size() + " dossiers; it plays one");
        }
    }

    static Script read(InputStream in, Json json) throws IOException {
        List<String> lines = new String(in.readAllBytes(), BYTES).lines().toList();
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                commands.add(command(lines.get(i), json, i + 1));
            }
        }
        return new Script(commands);
    }

    StreamId dossier() {
        return dossier(commands).findFirst().orElseThrow().stream();
    }

    /** Gives the day on which something last happened to the dossier. */
    LocalDate lastDay() {
        return dossier(commands)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .happened()
                .date();
    }

    private static Stream<Command> dossier(List<Command> commands) {
        return commands.stream().filter(c -> c.stream().kind() == StreamKind.DOSSIER);
    }

    private static Command command(String line, Json json, int number) {
        try {
            return json.readCommand(line.getBytes(BYTES));
        } catch (DocumentRejected e) {
            throw new IllegalArgumentException("script line " + number + ": " + e.getMessage(), e);
        }
    }
}

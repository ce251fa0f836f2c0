package org.courtier.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.courtier.Courtier;
import org.courtier.calendar.Moment;
import org.courtier.decision.StreamId;
import org.courtier.json.Gateway;
import org.courtier.json.Json;

/** What a front end gets for the same acquisition: for each command a document, then the history, answers and duties. */
final class FrontEnd {

    private static final List<String> QUESTIONS =
            List.of("{\"type\":\"lowest-price\",\"form\":1}", "{\"type\":\"reply-window\",\"form\":1}");

    private final Courtier courtier;
    private final Gateway gateway;
    private final Script script;
    private final StreamId id;
    private final PrintStream out;

    FrontEnd(Courtier courtier, Json json, Script script, PrintStream out) {
        this.courtier = courtier;
        this.gateway = new Gateway(courtier, json);
        this.script = script;
        this.id = script.dossier();
        this.out = out;
    }

    void playOrReadBack() {
        if (courtier.dossiers().entries(id).isEmpty()) {
            script.commands().forEach(command -> write(gateway.submit(command)));
        }
        write(gateway.history(id));
        Moment then = Moment.on(script.lastDay());
        for (String question : QUESTIONS) {
            write(gateway.ask(id, question.getBytes(StandardCharsets.UTF_8), then));
        }
        write(gateway.duties(id, script.lastDay()));
    }

    private void write(byte[] document) {
        out.println(new String(document, StandardCharsets.UTF_8));
    }
}

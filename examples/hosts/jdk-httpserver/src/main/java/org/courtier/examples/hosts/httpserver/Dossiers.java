package org.courtier.examples.hosts.httpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.calendar.Moment;
import org.courtier.decision.StreamId;
import org.courtier.json.DocumentRejected;
import org.courtier.json.Gateway;
import org.courtier.json.Json;
import org.courtier.party.Actor;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;

/**
 * What can be asked of a dossier over HTTP, each answer a document of the library.
 *
 * <p>{@code POST /dossiers/<dossier>/<command>} with an action submits it under that identity, so that it may be sent again;
 * {@code POST /dossiers/<dossier>/questions} with a question asks it; {@code GET} of {@code possibilities}, {@code duties} and
 * {@code history} gives them. The token of the header {@code Authorization} says who acts, never the document, and the clock
 * here says when.
 *
 * <p>What the rules say is 200, a refusal too; 400 is a document that cannot be read, with the document that says where.
 */
final class Dossiers implements HttpHandler {

    private static final String TOKEN = "Bearer ";
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern PATH = Pattern.compile("/dossiers/(" + ID + ")/(" + ID + "|[a-z]+)");
    /** One more than the library takes, so that it is the library that says no. */
    private static final int MOST_BYTES = (8 << 20) + 1;

    private final Gateway gateway;
    private final Json json;
    private final Map<String, Actor> people;
    private final Clock clock;

    Dossiers(Courtier courtier, Json json, Map<String, Actor> people, Clock clock) {
        this.gateway = new Gateway(courtier, json);
        this.json = json;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What is sent back.
     *
     * @param status the status of HTTP
     * @param document the document; empty where the status says it all
     */
    private record Reply(int status, byte[] document) {

        static Reply of(int status) {
            return new Reply(status, new byte[0]);
        }

        static Reply of(byte[] document) {
            return new Reply(200, document);
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status, reply.document.length == 0 ? -1 : reply.document.length);
            exchange.getResponseBody().write(reply.document);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        Optional<Actor> actor = signedIn(exchange.getRequestHeaders().getFirst("Authorization"));
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        if (actor.isEmpty()) {
            return Reply.of(401);
        }
        if (!path.matches()) {
            return Reply.of(404);
        }
        StreamId dossier = StreamId.dossier(UUID.fromString(path.group(1)));
        try {
            return exchange.getRequestMethod().equals("POST")
                    ? posted(
                            dossier,
                            path.group(2),
                            actor.get(),
                            exchange.getRequestBody().readNBytes(MOST_BYTES))
                    : got(dossier, path.group(2), actor.get());
        } catch (DocumentRejected e) {
            return new Reply(400, json.writeRejection(e));
        } catch (CommandReused e) {
            return Reply.of(409);
        }
    }

    private Optional<Actor> signedIn(String header) {
        return Optional.ofNullable(header)
                .filter(h -> h.startsWith(TOKEN))
                .map(h -> people.get(h.substring(TOKEN.length())));
    }

    private Reply posted(StreamId dossier, String what, Actor actor, byte[] body) {
        Instant now = clock.instant();
        if (what.equals("questions")) {
            return Reply.of(gateway.ask(dossier, body, Moment.of(now)));
        }
        if (!what.matches(ID)) {
            return Reply.of(404);
        }
        CommandId id = new CommandId(UUID.fromString(what));
        return Reply.of(gateway.submit(new Command(dossier, id, actor, Moment.of(now), now, json.readAction(body))));
    }

    private Reply got(StreamId dossier, String what, Actor actor) {
        Moment now = Moment.of(clock.instant());
        return switch (what) {
            case "possibilities" -> Reply.of(gateway.possibilities(dossier, actor, now));
            case "duties" -> Reply.of(gateway.duties(dossier, now.date()));
            case "history" -> Reply.of(gateway.history(dossier));
            default -> Reply.of(404);
        };
    }
}

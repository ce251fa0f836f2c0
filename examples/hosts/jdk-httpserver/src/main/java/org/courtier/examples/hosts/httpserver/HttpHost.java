package org.courtier.examples.hosts.httpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.courtier.Courtier;
import org.courtier.ShippedGuides;
import org.courtier.decision.Guides;
import org.courtier.journal.InMemoryJournal;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.text.Language;
import org.courtier.text.Text;

/**
 * Serves the library's gateway, and says who it is at {@code /fr} and {@code /en}.
 *
 * <p>See {@link Dossiers} for what can be asked of a dossier.
 */
public final class HttpHost implements AutoCloseable {

    private static final Text NAME = Text.of("le Courtier en infonuagique", "the Cloud Broker");

    private final HttpServer server;

    /**
     * Starts on a port of the loopback address.
     *
     * @param port the port; 0 lets the system choose
     * @param people who may sign in, by token: in a real host, what its own sign-in knows
     */
    public HttpHost(int port, Map<String, Actor> people) throws IOException {
        Guides guides = ShippedGuides.all();
        Courtier courtier = Courtier.with(guides, new InMemoryJournal(new JsonCodec(guides)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", HttpHost::answer);
        server.createContext("/dossiers/", new Dossiers(courtier, new Json(guides), people, Clock.systemUTC()));
        server.start();
    }

    public static void main(String... arguments) throws IOException {
        Actor buyer = Actor.of(new PersonRef("acheteuse"), new OrganisationId("ciusss-estuaire"), Role.CLIENT);
        HttpHost host =
                new HttpHost(arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]), Map.of("example", buyer));
        System.out.println("Listening on port " + host.port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Language language = exchange.getRequestURI().getPath().endsWith("/en") ? Language.ENGLISH : Language.FRENCH;
            byte[] body = NAME.in(language).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

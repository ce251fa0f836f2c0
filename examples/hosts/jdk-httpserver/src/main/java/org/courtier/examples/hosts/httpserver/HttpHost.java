package org.courtier.examples.hosts.httpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.courtier.text.Language;
import org.courtier.text.Text;

/** Says who it is at {@code /}, in the language that the path ends with: {@code /fr} or {@code /en}. */
public final class HttpHost implements AutoCloseable {

    private static final Text NAME = Text.of("le Courtier en infonuagique", "the Cloud Broker");

    private final HttpServer server;

    /** Starts on a port of the loopback address; 0 lets the system choose. */
    public HttpHost(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", HttpHost::answer);
        server.start();
    }

    public static void main(String... arguments) throws IOException {
        HttpHost host = new HttpHost(arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]));
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

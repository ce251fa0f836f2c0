package org.courtier.examples.hosts.httpserver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class HttpHostTest {

    @Test
    void it_says_its_name_in_both_languages() throws IOException, InterruptedException {
        try (HttpHost host = new HttpHost(0)) {
            assertEquals("le Courtier en infonuagique", get(host, "/fr"));
            assertEquals("the Cloud Broker", get(host, "/en"));
        }
    }

    private static String get(HttpHost host, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + host.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}

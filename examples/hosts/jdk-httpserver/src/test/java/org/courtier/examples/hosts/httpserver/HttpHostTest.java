package org.courtier.examples.hosts.httpserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpHostTest {

    private static final Actor BUYER =
            Actor.of(new PersonRef("acheteuse"), new OrganisationId("ciusss-estuaire"), Role.CLIENT);
    private static final String DOSSIER = "/dossiers/" + new UUID(0, 147);
    private static final String OPENING = DOSSIER + "/" + new UUID(0, 1);
    private static final String OPEN =
            "{\"type\":\"open-dossier\",\"form\":1,\"number\":\"2026-0147\",\"body\":{\"id\":"
                    + "\"ciusss-estuaire\",\"name\":\"CIUSSS de l'Estuaire\",\"regimes\":[\"rcti\"]},\"guides\":"
                    + "[\"services2024\"],\"readings\":{\"choices\":[]}}";
    private static final String SUSPEND = "{\"type\":\"suspend-dossier\",\"form\":1,\"reason\":\"pause\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpHost host;

    @BeforeEach
    void start() throws IOException {
        host = new HttpHost(0, Map.of("example", BUYER));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void it_says_its_name_in_both_languages() throws IOException, InterruptedException {
        assertEquals("le Courtier en infonuagique", get("/fr").body());
        assertEquals("the Cloud Broker", get("/en").body());
    }

    @Test
    void an_action_is_recorded_once_and_as_done_by_who_is_signed_in() throws IOException, InterruptedException {
        answers(200, "{\"type\":\"recorded\"", post(OPENING, OPEN));
        answers(200, "{\"type\":\"repeated\"", post(OPENING, OPEN));
        answers(409, "", post(OPENING, SUSPEND));
        String history = get(DOSSIER + "/history").body();
        assertTrue(history.contains("{\"number\":1,\"actor\":{\"person\":\"acheteuse\","), history);
    }

    @Test
    void a_refusal_possibilities_duties_and_answers_are_documents() throws IOException, InterruptedException {
        answers(200, "{\"type\":\"refused\",\"form\":1,\"breaches\":[{", post(OPENING, SUSPEND));
        post(OPENING, OPEN);
        answers(200, "{\"type\":\"possibilities\",\"form\":1,\"items\":[{", get(DOSSIER + "/possibilities"));
        answers(200, "{\"type\":\"duties\",\"form\":1,\"items\":[", get(DOSSIER + "/duties"));
        answers(
                200,
                "{\"type\":\"answer\",\"form\":1,\"question\":{\"type\":\"lowest-price\",\"form\":1},\"status\":"
                        + "\"not-known\"",
                post(DOSSIER + "/questions", "{\"type\":\"lowest-price\",\"form\":1}"));
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place_and_who_is_not_signed_in_is_told_nothing()
            throws IOException, InterruptedException {
        answers(400, "{\"type\":\"rejected\",\"form\":1,\"code\":\"syntax\"", post(OPENING, "{"));
        answers(
                400,
                "{\"type\":\"rejected\",\"form\":1,\"code\":\"too-large\"",
                post(OPENING, " ".repeat((8 << 20) + 1)));
        answers(404, "", post(DOSSIER + "/fly", OPEN));
        answers(404, "", get(DOSSIER + "/fly"));
        answers(404, "", get("/dossiers/147/history"));
        HttpRequest stranger = request(DOSSIER + "/history")
                .setHeader("Authorization", "Bearer x")
                .build();
        answers(401, "", client.send(stranger, BodyHandlers.ofString()));
    }

    private static void answers(int status, String beginning, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertTrue(response.body().startsWith(beginning), response.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String document) throws IOException, InterruptedException {
        return client.send(request(path).POST(BodyPublishers.ofString(document)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + host.port() + path))
                .header("Authorization", "Bearer example");
    }
}

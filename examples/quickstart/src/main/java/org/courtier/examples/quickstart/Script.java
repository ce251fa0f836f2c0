package org.courtier.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.courtier.Command;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.StreamId;
import org.courtier.json.DocumentRejected;
import org.courtier.json.Json;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.CommandId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An acquisition as a JSON script: who takes part, and what each of them does on which day, to the Catalogue and to the dossier.
 *
 * <p>The script around the actions is read leniently here, as a host reads its own files; each action goes through the library's
 * strict reader.
 *
 * @param catalogue the commands to the Catalogue, in order
 * @param dossier the commands to the dossier, in order
 */
record Script(List<Command> catalogue, List<Command> dossier) {

    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static Script read(InputStream in, Json json, StreamId catalogue, StreamId dossier) throws IOException {
        JsonNode root = MAPPER.readTree(in.readAllBytes());
        Map<String, Actor> people = people(root.get("people"));
        return new Script(
                commands(root.get("catalogue"), people, json, catalogue),
                commands(root.get("dossier"), people, json, dossier));
    }

    private static Map<String, Actor> people(JsonNode node) {
        Map<String, Actor> people = new LinkedHashMap<>();
        node.properties().forEach(person -> {
            JsonNode who = person.getValue();
            people.put(
                    person.getKey(),
                    Actor.of(
                            new PersonRef(person.getKey()),
                            new OrganisationId(who.get("organisation").asString()),
                            Role.valueOf(who.get("role").asString())));
        });
        return people;
    }

    private static List<Command> commands(JsonNode steps, Map<String, Actor> people, Json json, StreamId stream) {
        List<Command> commands = new ArrayList<>();
        for (JsonNode step : steps) {
            String who = step.get("by").asString();
            if (!people.containsKey(who)) {
                throw new IllegalArgumentException(
                        "step " + (commands.size() + 1) + ": nobody is called \"" + who + "\"");
            }
            Moment happened = Moment.parse(step.get("on").asString());
            var recorded = happened.date()
                    .atTime(happened.time().orElse(OFFICE_CLOSES))
                    .atZone(QUEBEC);
            commands.add(new Command(
                    stream,
                    id(stream, commands.size() + 1),
                    people.get(who),
                    happened,
                    recorded.toInstant(),
                    action(step.get("do"), json, commands.size() + 1)));
        }
        return commands;
    }

    private static Action action(JsonNode node, Json json, int step) {
        try {
            return json.readAction(MAPPER.writeValueAsBytes(node));
        } catch (DocumentRejected e) {
            throw new IllegalArgumentException("step " + step + ": " + e.getMessage(), e);
        }
    }

    /** A step keeps its identity from run to run: sent twice, it has one effect. */
    private static CommandId id(StreamId stream, int step) {
        String name = stream.kind() + " " + stream.value() + " step " + step;
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}

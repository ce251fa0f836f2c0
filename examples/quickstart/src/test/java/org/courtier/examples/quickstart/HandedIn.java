package org.courtier.examples.quickstart;

import java.time.Instant;
import org.courtier.Command;
import org.courtier.calendar.Moment;
import org.courtier.decision.StreamId;
import org.courtier.json.Gateway;
import org.courtier.json.Json;
import org.courtier.party.Actor;
import org.courtier.spi.CommandId;

/** What a host does with the action that a screen sends. */
record HandedIn(Gateway gateway, Json json) {

    byte[] submit(StreamId dossier, CommandId id, Actor signedIn, Moment happened, Instant now, byte[] body) {
        // tag::front-end[]
        byte[] answer = gateway.submit(new Command(dossier, id, signedIn, happened, now, json.readAction(body)));
        // end::front-end[]
        return answer;
    }
}

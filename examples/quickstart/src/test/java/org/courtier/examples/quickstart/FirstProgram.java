package org.courtier.examples.quickstart;

// tag::first-program[]
import java.time.*;
import java.util.*;
import org.courtier.*;
import org.courtier.calendar.Moment;
import org.courtier.decision.*;
import org.courtier.dossier.*;
import org.courtier.guide.services2024.*;
import org.courtier.journal.InMemoryJournal;
import org.courtier.json.JsonCodec;
import org.courtier.party.*;
import org.courtier.rule.Readings;
import org.courtier.spi.CommandId;
import org.courtier.text.Language;

public class FirstProgram {
    public static void main(String... arguments) {
        Guides guides = ShippedGuides.all();
        Courtier courtier = Courtier.with(guides, new InMemoryJournal(new JsonCodec(guides)));
        PublicBody body = new PublicBody(new OrganisationId("ciusss"), "CIUSSS", List.of(Regime.RCTI));
        Actor buyer = Actor.of(new PersonRef("p-17"), body.id(), Role.CLIENT);
        StreamId id = StreamId.dossier(UUID.randomUUID());
        Moment happened = Moment.on(LocalDate.of(2026, 9, 14));
        List<Action> actions = List.of(
                new OpenDossier("2026-0147", body, List.of(new GuideId("services2024")), Readings.defaults()),
                new RequestExtension("vacances"));
        for (Action action : actions) {
            Submission answer = courtier.dossiers()
                    .submit(new Command(id, new CommandId(UUID.randomUUID()), buyer, happened, Instant.now(), action));
            System.out.println(
                    answer instanceof Submission.Refused refused
                            ? refused.findings().get(0).sentence(Language.FRENCH)
                            : answer.getClass().getSimpleName());
        }
    }
}
// end::first-program[]

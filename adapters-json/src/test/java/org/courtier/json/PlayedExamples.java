package org.courtier.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.Document;
import org.courtier.decision.Guides;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.party.PersonRef;
import org.courtier.party.SupplierId;
import org.courtier.testkit.AnyValue;
import org.courtier.testkit.Proposal;
import org.courtier.testkit.services2024.NextSteps;
import org.courtier.testkit.services2024.Scene;

/**
 * Examples of forms: what the people of the scene do to dossiers, and what the rules make of it; where they never do it, any value,
 * with texts that can be read.
 */
final class PlayedExamples {

    private static final int WALKS = 60;
    private static final int STEPS = 80;
    private static final int STEPS_TO_THE_END = 400;

    private final Kernel kernel;
    private final AnyValue any;
    private final Map<Class<?>, Object> played = new LinkedHashMap<>();

    PlayedExamples(Guides guides) {
        this.kernel = new Kernel(guides);
        this.any = AnyValue.under(guides)
                .with(String.class, Arbitraries.of("Avis du service juridique", "Annexe 2", "2026-10"))
                .with(SupplierId.class, Arbitraries.of(Scene.FIVE))
                .with(PersonRef.class, Arbitraries.just(Scene.SIGNATORY.person()))
                .with(Document.class, Arbitraries.of(ServicesDocument.values()).map(Scene::document))
                .with(
                        Moment.class,
                        Arbitraries.of("2026-10-19", "2026-10-19T09:00").map(Moment::parse));
    }

    Optional<Object> of(Class<?> type) {
        if (played.isEmpty()) {
            play();
        }
        return Optional.of(played.computeIfAbsent(type, this::any));
    }

    private Object any(Class<?> type) {
        return any.of(type)
                .generator(1_000)
                .next(new Random(type.getName().hashCode()))
                .value();
    }

    private void play() {
        Random random = new Random(1);
        for (int i = 0; i < WALKS; i++) {
            walk(random, STEPS, NextSteps::next);
            walk(random, STEPS_TO_THE_END, NextSteps::onTheWay);
        }
        Catalogue catalogue = Scene.anOpenedCatalogue().catalogue();
        catalogue.parts().all().forEach(this::keep);
    }

    private void walk(Random random, int steps, Steps proposing) {
        NextSteps people = new NextSteps();
        Dossier dossier = Dossier.beginning(StreamId.dossier(new UUID(0, 2)));
        LocalDate day = Scene.MON_2026_09_14;
        for (int step = 0; step < steps; step++) {
            day = day.plusDays(random.nextInt(2));
            List<Proposal> proposals = proposing.from(people, kernel, dossier, day);
            if (proposals.isEmpty()) {
                return;
            }
            Proposal next = proposals.get(random.nextInt(proposals.size()));
            Outcome<Dossier> outcome =
                    kernel.decide(dossier, next.action(), people.setting(next.actor(), Moment.on(day)));
            if (outcome instanceof Outcome.Accepted<Dossier> accepted) {
                dossier = accepted.state();
                keep(next.action());
                accepted.events().forEach(this::keep);
                dossier.parts().all().forEach(this::keep);
            }
        }
    }

    private void keep(Object value) {
        played.putIfAbsent(value.getClass(), value);
    }

    private interface Steps {
        List<Proposal> from(NextSteps people, Kernel kernel, Dossier dossier, LocalDate day);
    }
}

package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.courtier.ShippedGuides;
import org.courtier.calendar.Certificate;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.Guides;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Setting;
import org.courtier.decision.StreamId;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.rule.Rulebook;
import org.courtier.testkit.AnyCatalogue;
import org.courtier.testkit.AnyValue;
import org.courtier.testkit.Seed;
import org.courtier.testkit.Walk;
import org.courtier.testkit.services2024.AnyServicesDossier;

/** Whatever a guide lets happen is written, read as the same value, and written again as the same bytes. */
class ShippedRoundTripTest {

    private static final Guides GUIDES = ShippedGuides.all();
    private static final Kernel KERNEL = new Kernel(GUIDES);
    private static final Json JSON = new Json(GUIDES);
    private static final Grounds.StreamVersion CATALOGUE =
            new Grounds.StreamVersion(StreamId.catalogue(new UUID(0, 1)), 7, "00ff");

    private int dossiers;
    private int documents;

    @Example
    void dossiers_at_each_step_with_what_led_to_it() {
        int wanted = Size.of(10_000, 100_000, 5_000_000);
        Random random = Seed.printed("ShippedRoundTripTest.dossiers");
        RandomGenerator<Walk> walks = AnyServicesDossier.walks().generator(1_000);
        while (dossiers < wanted) {
            follow(walks.next(random).value());
        }
        System.out.println(dossiers + " dossiers, " + documents + " documents came back");
        assertTrue(documents > 4 * wanted);
    }

    @Example
    void any_action_event_and_part_that_the_words_name() {
        int each = Size.of(40, 400, 10_000);
        Random random = Seed.printed("ShippedRoundTripTest.words");
        AnyValue any = AnyValue.under(GUIDES);
        for (Word word : GUIDES.vocabulary().words()) {
            RandomGenerator<?> values = any.of(word.type()).generator(1_000);
            for (int i = 0; i < each; i++) {
                come(word.kind(), values.next(random).value());
            }
        }
        System.out.println(
                documents + " documents of " + GUIDES.vocabulary().words().size() + " words came back");
    }

    @Example
    void any_catalogue_and_certificate() {
        int wanted = Size.of(500, 5_000, 200_000);
        Random random = Seed.printed("ShippedRoundTripTest.catalogues");
        RandomGenerator<Catalogue> catalogues =
                AnyCatalogue.catalogues(AnyValue.under(GUIDES)).generator(1_000);
        RandomGenerator<Certificate> certificates =
                AnyValue.under(GUIDES).of(Certificate.class).generator(1_000);
        for (int i = 0; i < wanted; i++) {
            comes(catalogues.next(random).value(), JSON::writeCatalogue, JSON::readCatalogue);
            comes(certificates.next(random).value(), JSON::writeCertificate, JSON::readCertificate);
        }
        System.out.println(documents + " catalogues and certificates came back");
    }

    @Example
    void every_row_of_the_rulebook() {
        comes(Rulebook.shipped().rows(), JSON::writeRows, JSON::readRows);
    }

    private void come(Word.Kind kind, Object value) {
        switch (kind) {
            case ACTION -> comes((Action) value, JSON::writeAction, JSON::readAction);
            case EVENT -> comes((Event) value, JSON::writeEvent, JSON::readEvent);
            case PART -> {
                Dossier with = Dossier.beginning(StreamId.dossier(new UUID(0, 2)));
                comes(with.with(with.parts().with((Part) value)), JSON::writeDossier, JSON::readDossier);
            }
            case QUESTION, VALUE, ENUMERATION -> {}
        }
    }

    private void follow(Walk walk) {
        Dossier dossier = walk.history().beginning();
        for (Commit commit : walk.commits()) {
            Outcome.Accepted<Dossier> accepted = again(walk, commit, dossier);
            step(commit, accepted);
            dossier = accepted.state();
            dossiers++;
        }
    }

    private static Outcome.Accepted<Dossier> again(Walk walk, Commit commit, Dossier before) {
        Outcome<Dossier> outcome = commit.action() instanceof Correct correct
                ? new History<>(walk.history().beginning(), walk.commits().subList(0, (int) commit.number() - 1))
                        .correct(KERNEL, correct, commit.setting())
                : KERNEL.decide(before, commit.action(), commit.setting());
        return (Outcome.Accepted<Dossier>) outcome;
    }

    private void step(Commit commit, Outcome.Accepted<Dossier> accepted) {
        comes(accepted.state(), JSON::writeDossier, JSON::readDossier);
        comes(commit.action(), JSON::writeAction, JSON::readAction);
        commit.events().forEach(event -> comes(event, JSON::writeEvent, JSON::readEvent));
        comes(accepted.findings(), JSON::writeFindings, JSON::readFindings);
        comes(grounds(accepted.state(), commit.setting()), JSON::writeGrounds, JSON::readGrounds);
    }

    private static Grounds grounds(Dossier dossier, Setting setting) {
        return new Grounds(
                "1",
                dossier.guides(),
                dossier.readings(),
                setting.actor(),
                setting.happened(),
                setting.recordedAt(),
                setting.calendar().version(),
                Optional.of(CATALOGUE),
                List.of(),
                List.of());
    }

    private <T> void comes(T value, Function<T, byte[]> write, Function<byte[], T> read) {
        byte[] written = write.apply(value);
        T again = read.apply(written);
        assertEquals(value, again);
        assertArrayEquals(written, write.apply(again));
        documents++;
    }
}

package org.courtier.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.courtier.ShippedGuides;
import org.courtier.catalogue.CatalogueAction;
import org.courtier.catalogue.CatalogueEvent;
import org.courtier.decision.Guide;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.dossier.DossierAction;
import org.courtier.dossier.DossierEvent;
import org.courtier.guide.services2024.ServicesAction;
import org.courtier.guide.services2024.ServicesEvent;
import org.courtier.guide.services2024.ServicesQuestion;
import org.courtier.text.Labelled;
import org.junit.jupiter.api.Test;

/** No text is missing: every word has its labels, every component its word, in French and English. */
class ShippedWordsTest {

    private static final Vocabulary WORDS = ShippedGuides.all().vocabulary();

    @Test
    void every_member_of_a_sealed_family_has_a_word() {
        Set<String> missing = new TreeSet<>();
        Stream.of(
                        DossierAction.class,
                        DossierEvent.class,
                        CatalogueAction.class,
                        CatalogueEvent.class,
                        ServicesAction.class,
                        ServicesEvent.class,
                        ServicesQuestion.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .filter(type -> WORDS.find(type).isEmpty())
                .forEach(type -> missing.add(type.getSimpleName()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_component_of_a_record_and_every_constant_of_an_enumeration_has_a_word() {
        Set<String> missing = new TreeSet<>();
        for (Word word : WORDS.words()) {
            names(word.type())
                    .filter(name -> word.component(name).isEmpty())
                    .forEach(name -> missing.add(word.type().getSimpleName() + "." + name));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_part_that_a_rule_needs_and_every_action_of_a_guide_has_a_word() {
        Set<String> missing = new TreeSet<>();
        for (Guide guide : ShippedGuides.all().all()) {
            Stream.concat(guide.rules().stream().flatMap(r -> r.needs().stream()), guide.actions().stream())
                    .filter(type -> guide.vocabulary().find(type).isEmpty())
                    .forEach(type -> missing.add(guide + ": " + type.getSimpleName()));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void wire_names_are_lower_case_words_joined_by_hyphens() {
        List<String> wrong = WORDS.words().stream()
                .flatMap(w -> Stream.concat(
                        Stream.of(w.wire()), w.components().stream().map(Word.Component::wire)))
                .filter(wire -> !wire.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void enumerations_name_themselves_in_both_languages() {
        List<Class<?>> unlabelled = WORDS.words(Word.Kind.ENUMERATION).stream()
                .<Class<?>>map(Word::type)
                .filter(type -> !Labelled.class.isAssignableFrom(type))
                .toList();
        assertEquals(List.of(), unlabelled);
    }

    @Test
    void the_vocabulary_is_not_empty() {
        assertTrue(WORDS.words().size() > 50, () -> "only " + WORDS.words().size() + " words");
    }

    private static Stream<String> names(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name())
                : Optional.ofNullable(type.getRecordComponents()).stream()
                        .flatMap(Stream::of)
                        .map(RecordComponent::getName);
    }
}

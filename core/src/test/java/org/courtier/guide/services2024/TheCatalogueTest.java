package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.catalogue;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueAction;
import org.courtier.catalogue.CatalogueEvent;
import org.courtier.catalogue.Documentation;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.decision.Guide;
import org.courtier.decision.Word;
import org.courtier.dossier.DossierAction;
import org.courtier.dossier.DossierEvent;
import org.junit.jupiter.api.Test;

/** Sections 2.2, 2.3 and 3.2. */
class TheCatalogueTest {

    private static final LocalDate FRI_2025_01_03 = LocalDate.of(2025, 1, 3);

    private static Catalogue publishing(ServicesDocument... kinds) {
        Documentation documents = Documentation.NONE;
        for (ServicesDocument kind : kinds) {
            documents = documents.with(new PublishedDocument(document(kind), Moment.on(FRI_2025_01_03)));
        }
        return catalogue().with(catalogue().parts().with(documents));
    }

    @Test
    void the_summary_table_is_at_hand_in_a_dossier() {
        SupplierTable table = anOpenedDossier().asks(new SummaryTable()).value().orElseThrow();
        assertEquals(List.of(ServiceCategory.values()), table.categories(), "P-022, P-087");
        SupplierTableLine telephony = table.lines().get(6);
        assertEquals(
                FIVE.subList(0, 3),
                telephony.suppliers().stream().map(SupplierTableEntry::supplier).toList());
        assertEquals(
                new SupplierTableEntry(AURORE, "aurore", "aurore@example.org"),
                telephony.suppliers().get(0),
                "P-088, P-153");
        assertTrue(table.presents(List.of(ServiceCategory.TEAMS_TELEPHONY)), "P-107");
    }

    @Test
    void the_current_documentation_is_at_hand_in_a_dossier() {
        List<PublishedDocument> documents = anOpenedDossier()
                .with(publishing(ServicesDocument.USER_GUIDE, ServicesDocument.CONCLUDED_CONTRACTS_LIST))
                .asks(new CurrentDocumentation())
                .value()
                .orElseThrow();
        assertEquals(
                List.of(ServicesDocument.USER_GUIDE, ServicesDocument.CONCLUDED_CONTRACTS_LIST),
                documents.stream().map(p -> p.document().kind()).toList(),
                "P-082, P-083, P-084, P-086");
    }

    @Test
    void everything_has_its_words() {
        assertWords(Services2024.guide(), DossierAction.class, DossierEvent.class);
        assertWords(Services2024.catalogue(), CatalogueAction.class, CatalogueEvent.class);
        List<Class<?>> asked = new ArrayList<>(Arrays.asList(ServicesQuestion.class.getPermittedSubclasses()));
        asked.removeIf(q -> Stream.of(Services2024.guide(), Services2024.catalogue())
                .anyMatch(g ->
                        g.vocabulary().find(q).isPresent() && g.computation(q).isPresent()));
        assertEquals(List.of(), asked);
    }

    private static void assertWords(Guide guide, Class<?>... families) {
        for (Class<?> family : families) {
            for (Class<?> type : family.getPermittedSubclasses()) {
                guide.vocabulary().word(type);
            }
        }
        for (Word word : guide.vocabulary().words()) {
            List<String> expected = word.kind() == Word.Kind.ENUMERATION
                    ? Arrays.stream(word.type().getEnumConstants())
                            .map(c -> ((Enum<?>) c).name())
                            .toList()
                    : Arrays.stream(word.type().getRecordComponents())
                            .map(c -> c.getName())
                            .toList();
            assertEquals(
                    expected,
                    word.components().stream().map(Word.Component::name).toList(),
                    word.wire());
        }
    }

    @Test
    void every_statement_is_in_both_languages() {
        for (Guide guide : List.of(Services2024.guide(), Services2024.catalogue())) {
            guide.rules().forEach(r -> {
                assertFalse(r.statement(guide.rulebook()).french().isBlank());
                assertFalse(r.statement(guide.rulebook()).english().isBlank());
            });
        }
    }
}

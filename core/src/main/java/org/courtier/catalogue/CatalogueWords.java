package org.courtier.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.courtier.decision.Vocabulary;
import org.courtier.party.LegalForm;

/** The words that the catalogues of every stream share. */
public final class CatalogueWords {

    private CatalogueWords() {}

    /** Gives the words of the shared actions, events and parts. */
    public static Vocabulary words() {
        return Shared.WORDS;
    }

    /** Gives the words of documents, which dossiers share. */
    public static Vocabulary documents() {
        return Shared.DOCUMENTS;
    }

    private static final class Shared {
        static final Vocabulary DOCUMENTS = Vocabulary.read(
                CatalogueWords.class.getResourceAsStream("documents.tsv"),
                List.of(Document.class, DocumentFormat.class, PublishedDocument.class));
        static final Vocabulary WORDS = read().plus(DOCUMENTS);

        private static Vocabulary read() {
            List<Class<?>> types = new ArrayList<>(List.of(
                    Suppliers.class,
                    CatalogueSupplier.class,
                    LegalForm.class,
                    Qualifications.class,
                    QualificationChange.class,
                    QualificationStatus.class,
                    Criteria.class,
                    CriteriaVersion.class,
                    Withdrawals.class,
                    PresenceChange.class,
                    Presence.class,
                    Documentation.class));
            types.addAll(Arrays.asList(CatalogueAction.class.getPermittedSubclasses()));
            types.addAll(Arrays.asList(CatalogueEvent.class.getPermittedSubclasses()));
            return Vocabulary.read(CatalogueWords.class.getResourceAsStream("words.tsv"), types);
        }
    }
}

package org.courtier.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.courtier.catalogue.CatalogueWords;
import org.courtier.decision.Vocabulary;

/** The words that every guide of dossiers shares. */
public final class DossierWords {

    private DossierWords() {}

    /** Gives the words of the shared actions, events and parts. */
    public static Vocabulary words() {
        return Shared.WORDS;
    }

    private static final class Shared {
        static final Vocabulary WORDS = read();

        private static Vocabulary read() {
            List<Class<?>> types = new ArrayList<>(
                    List.of(DossierFile.class, Attestations.class, Attestation.class, Ending.class, EndKind.class));
            types.addAll(Arrays.asList(DossierAction.class.getPermittedSubclasses()));
            types.addAll(Arrays.asList(DossierEvent.class.getPermittedSubclasses()));
            return Vocabulary.read(DossierWords.class.getResourceAsStream("words.tsv"), types)
                    .plus(CatalogueWords.documents());
        }
    }
}

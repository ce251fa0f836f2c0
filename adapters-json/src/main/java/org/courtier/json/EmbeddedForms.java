package org.courtier.json;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.Command;
import org.courtier.Submission;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.Guides;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Question;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.rule.Finding;

/**
 * The form that each type has within a document of somebody else.
 *
 * <p>It does not depend on how a component is declared: what is one of several kinds says which, so that a breach says it is one
 * where any finding could stand, and where none other could.
 */
final class EmbeddedForms {

    private final Map<Class<?>, Form> families = new LinkedHashMap<>();
    private final Map<Class<?>, Form> values = new LinkedHashMap<>();

    EmbeddedForms(Guides guides) {
        Words words = new Words(guides.vocabulary());
        Forms forms = new Forms(words, guides);
        families.put(Action.class, forms.of(Action.class));
        families.put(Event.class, forms.of(Event.class));
        families.put(Part.class, forms.versioned(words.guides().words(Word.Kind.PART)));
        families.put(Finding.class, forms.of(Finding.class));
        families.put(Outcome.class, forms.of(Outcome.class));
        families.put(Question.class, forms.of(Question.class));
        families.put(Submission.class, new SubmissionForm(forms, words));
        List.of(Command.class, Dossier.class, Catalogue.class, Grounds.class)
                .forEach(t -> families.put(t, forms.versioned(words.all(t))));
        words.every().stream()
                .filter(word -> word.kind() == Word.Kind.VALUE || word.kind() == Word.Kind.ENUMERATION)
                .forEach(word -> values.put(word.type(), forms.of(word.type())));
        for (Type type : forms.known()) {
            if (type instanceof Class<?> named
                    && !named.isPrimitive()
                    && !named.getName().startsWith("java.")) {
                (named.isInterface() ? families : values).putIfAbsent(named, forms.of(named));
            }
        }
    }

    /** Gives the form of a type of the core or of the guides; nothing for a type of the platform or of the host. */
    Optional<Form> find(Class<?> type) {
        boolean constant = type.getSuperclass() != null && type.getSuperclass().isEnum();
        Class<?> declared = constant ? type.getSuperclass() : type;
        return families.entrySet().stream()
                .filter(family -> family.getKey().isAssignableFrom(declared))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(values.get(declared)));
    }
}

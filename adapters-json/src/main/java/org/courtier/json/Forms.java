package org.courtier.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Guides;
import org.courtier.decision.Outcome;
import org.courtier.decision.Parts;
import org.courtier.decision.Question;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.decision.Word;
import org.courtier.rule.Citation;

/**
 * Derives the form of every type from its word and its record components, once; what has no form is found here, when the guides
 * are given, never when a document comes.
 */
final class Forms {

    private final Words words;
    private final Upcasters upcasters;
    private final Map<Type, Form> forms = new LinkedHashMap<>(Scalars.forms());

    Forms(Words words, Guides guides) {
        this.words = words;
        this.upcasters = new Upcasters(words.guides());
        forms.put(Citation.class, new CitationForm(guides));
        forms.put(StreamId.class, new StreamIdForm((EnumForm) of(StreamKind.class)));
        forms.put(Class.class, new ActionNames(words.guides()));
        List<Word> parts = words.guides().words(Word.Kind.PART);
        forms.put(Parts.class, new PartsForm(versioned(parts), parts));
    }

    /** @throws IllegalArgumentException if a type has no form, naming it and the component that asks for it */
    Form of(Type type) {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListForm(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic) {
            return of(generic.getRawType());
        }
        Form known = forms.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof Class<?> named) {
            return derived(named);
        }
        throw new IllegalArgumentException("no form for " + type.getTypeName());
    }

    /** Gives every type whose form has been asked for so far, by itself or within another. */
    Set<Type> known() {
        return Collections.unmodifiableSet(forms.keySet());
    }

    /** Gives the form of documents of some types, each in a version. */
    VersionedForm versioned(List<Word> words) {
        return fill(new VersionedForm(upcasters), words);
    }

    private Form derived(Class<?> type) {
        if (Action.class.isAssignableFrom(type)) {
            return versioned(type, Word.Kind.ACTION);
        }
        if (Event.class.isAssignableFrom(type)) {
            return versioned(type, Word.Kind.EVENT);
        }
        if (Question.class.isAssignableFrom(type)) {
            return versioned(type, Word.Kind.QUESTION);
        }
        if (Outcome.class.isAssignableFrom(type)) {
            return kept(type, new OutcomeForm(this));
        }
        if (type.isEnum()) {
            return kept(type, new EnumForm(word(type, Word.Kind.ENUMERATION)));
        }
        if (type.isRecord()) {
            return words.find(type).isPresent() ? record(value(type), List.of()) : identifier(type);
        }
        if (type.isInterface()) {
            return family(type);
        }
        throw unnamed(type);
    }

    private Form versioned(Class<?> wanted, Word.Kind kind) {
        VersionedForm form = new VersionedForm(upcasters);
        forms.put(wanted, form);
        return fill(form, words.of(kind, wanted));
    }

    private VersionedForm fill(VersionedForm form, List<Word> documents) {
        documents.forEach(w -> form.add(w, record(w, VersionedForm.TAGS)));
        return form;
    }

    /** Gives the form of a record; one and the same for records that stand both alone and in a family. */
    private RecordForm record(Word word, List<String> tags) {
        if (!word.type().isRecord()) {
            throw new IllegalArgumentException(word.type().getName() + " is not a record");
        }
        RecordForm form = (RecordForm) forms.get(new Members(word.type()));
        if (form == null) {
            form = new RecordForm(word.type());
            forms.put(new Members(word.type()), form);
            for (RecordComponent component : word.type().getRecordComponents()) {
                add(form, word, component);
            }
        }
        if (word.components().stream().anyMatch(c -> tags.contains(c.wire()))) {
            throw new IllegalArgumentException("a component of " + word.type().getName() + " is called " + tags
                    + " on the wire, which says what the object is");
        }
        return form;
    }

    private void add(RecordForm form, Word word, RecordComponent component) {
        String place = word.type().getName() + "." + component.getName();
        String wire = word.component(component.getName())
                .orElseThrow(() -> new IllegalArgumentException("the words name no component " + place))
                .wire();
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Type content = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        try {
            form.member(wire, optional, of(content));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ", component of " + place, e);
        }
    }

    /** A record of one text or identity that no word names is that text. */
    private Form identifier(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        boolean text = components.length == 1
                && (components[0].getType() == String.class || components[0].getType() == UUID.class);
        if (!text) {
            throw unnamed(type);
        }
        RecordForm form = new RecordForm(type);
        form.member(components[0].getName(), false, forms.get(components[0].getType()));
        return kept(type, form.bare());
    }

    /** An interface stands for the enumerations and values that implement it and that the words name. */
    private Form family(Class<?> type) {
        FamilyForm family = new FamilyForm();
        forms.put(type, family);
        for (Class<?> member : members(type)) {
            if (member.isEnum()) {
                Word word = word(member, Word.Kind.ENUMERATION);
                family.kinds().add(word, (EnumForm) of(member));
            } else {
                Word word = value(member);
                family.values().add(word, record(word, List.of(TaggedForm.TYPE)));
            }
        }
        return family;
    }

    private List<Class<?>> members(Class<?> type) {
        List<Class<?>> members = new ArrayList<>();
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                members.addAll(permitted.isInterface() ? members(permitted) : List.of(permitted));
            }
        } else {
            words.of(Word.Kind.ENUMERATION, type).forEach(w -> members.add(w.type()));
            words.of(Word.Kind.VALUE, type).forEach(w -> members.add(w.type()));
        }
        if (members.isEmpty()) {
            throw unnamed(type);
        }
        return members;
    }

    /** Gives the word of a value; a part may be one too, where an event holds it. */
    private Word value(Class<?> type) {
        return words.find(type)
                .filter(w -> w.kind() == Word.Kind.VALUE || w.kind() == Word.Kind.PART)
                .orElseThrow(() -> unnamed(type));
    }

    private Word word(Class<?> type, Word.Kind kind) {
        return words.find(type).filter(w -> w.kind() == kind).orElseThrow(() -> unnamed(type));
    }

    private Form kept(Type type, Form form) {
        forms.put(type, form);
        return form;
    }

    private static IllegalArgumentException unnamed(Class<?> type) {
        return new IllegalArgumentException("no form for " + type.getName()
                + ": the words name neither it nor, for an interface, a type that implements it");
    }

    /** The key of a record's own form beside those of the families in which it stands. */
    private record Members(Class<?> of) implements Type {}
}

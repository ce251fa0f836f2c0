package org.courtier.json;

import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/** A type of action by its wire name, where an answer names an action without its content. */
record ActionNames(Vocabulary words) implements Form {

    @Override
    public void write(Object value, Output out) {
        out.string(words.word((Class<?>) value).wire());
    }

    @Override
    public Object read(Node node) {
        return words.find(Word.Kind.ACTION, node.text())
                .map(Word::type)
                .orElseThrow(() -> Refusal.of(Code.UNKNOWN_TYPE, node.at()));
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.reference(
                this,
                "any.action-name",
                () -> Schema.choice(words.words(Word.Kind.ACTION).stream()
                        .map(w -> Schema.constant(w.wire(), definitions.in(w.label())))
                        .toList()));
    }
}

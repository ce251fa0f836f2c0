package org.courtier.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.decision.Answer;
import org.courtier.decision.Question;
import org.courtier.decision.Step;
import org.courtier.decision.Word;
import org.courtier.rule.Basis;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;

/** An answer with its question, which says what the value is: written for people and front ends, never read back. */
final class AnswerForm implements Form {

    private final VersionedForm questions;
    private final Map<Class<?>, Form> values = new LinkedHashMap<>();
    private final Form status;
    private final Form facts;
    private final Form findings;
    private final Form trace;
    private final Form basis;

    /**
     * What is written.
     *
     * @param question the question
     * @param answer the answer
     */
    record Answered(Question<?> question, Answer<?> answer) {}

    /** @throws IllegalArgumentException if the answer to a question has no form, naming the question */
    AnswerForm(Forms forms, List<Word> words) {
        questions = (VersionedForm) forms.of(Question.class);
        words.forEach(w -> values.put(w.type(), value(forms, w.type())));
        status = forms.of(Answer.Status.class);
        facts = new ListForm(forms.of(Fact.class));
        findings = new ListForm(forms.of(Finding.class));
        trace = new ListForm(forms.of(Step.class));
        basis = forms.of(Basis.class);
    }

    @Override
    public void write(Object value, Output out) {
        Question<?> question = ((Answered) value).question();
        Answer<?> answer = ((Answered) value).answer();
        out.beginObject();
        out.name(VersionedForm.TYPE);
        out.string("answer");
        out.name(VersionedForm.FORM);
        out.number("1");
        member("question", questions, question, out);
        member("status", status, answer.status(), out);
        answer.value().ifPresent(v -> member("value", values.get(question.getClass()), v, out));
        member("facts", facts, answer.facts(), out);
        member("findings", findings, answer.findings(), out);
        member("trace", trace, answer.by(), out);
        answer.basis().ifPresent(b -> member("basis", basis, b, out));
        out.endObject();
    }

    @Override
    public Object read(Node node) {
        throw new UnsupportedOperationException("an answer is computed, never read");
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.oneOf(
                values.keySet().stream().map(q -> schema(q, definitions)).toList());
    }

    /** Says what answers one question; the value is there when it is known. */
    private Schema schema(Class<?> question, Definitions definitions) {
        Map<String, Schema> fields = VersionedForm.tags("answer", 1, definitions);
        fields.put("question", questions.schema(question, definitions));
        fields.put("status", status.schema(definitions));
        fields.put("value", values.get(question).schema(definitions));
        fields.put("facts", facts.schema(definitions));
        fields.put("findings", findings.schema(definitions));
        fields.put("trace", trace.schema(definitions));
        fields.put("basis", basis.schema(definitions));
        fields.replaceAll(
                (name, field) -> VersionedForm.TAGS.contains(name) ? field : field.titled(definitions.title(name)));
        List<String> required = new ArrayList<>(fields.keySet());
        required.removeAll(List.of("value", "basis"));
        return Schema.object(fields, required)
                .titled(definitions.in(definitions.word(question).label()));
    }

    private static void member(String name, Form form, Object value, Output out) {
        out.name(name);
        form.write(value, out);
    }

    private static Form value(Forms forms, Class<?> question) {
        try {
            return forms.of(answered(question).orElseThrow());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ", the answer to " + question.getName(), e);
        }
    }

    /** Gives what stands for T where a type is a {@code Question<T>}, however many interfaces lie between. */
    private static Optional<Type> answered(Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        Type[] arguments = type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[0];
        if (raw == Question.class) {
            return Stream.of(arguments).findFirst();
        }
        List<TypeVariable<?>> variables = Arrays.asList(raw.getTypeParameters());
        return Arrays.stream(raw.getGenericInterfaces())
                .flatMap(i -> answered(i).stream())
                .map(t -> variables.contains(t) ? arguments[variables.indexOf(t)] : t)
                .findFirst();
    }
}

package org.courtier.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.party.Role;
import org.courtier.rule.Reading;
import org.courtier.rule.RowId;
import org.courtier.rule.Rulebook;
import org.courtier.text.Text;

/**
 * The rules of one source document, in force from a date.
 *
 * <p>A guide of another module is built the same way as the shipped ones; nothing else needs to know it.
 */
public final class Guide {

    /** What has a form of its own where it is stored; the form of a value is that of what holds it. */
    private static final List<Word.Kind> STORED = List.of(Word.Kind.ACTION, Word.Kind.EVENT, Word.Kind.PART);

    private final GuideId id;
    private final Text title;
    private final StreamKind subject;
    private final LocalDate inForceFrom;
    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final Map<Class<?>, Function<Situation, ? extends List<?>>> targets;
    private final Function<Situation, Optional<Moment>> ended;
    private final Function<Situation, List<Mark>> listing;

    private Guide(Builder b) {
        this.id = b.id;
        this.title = b.title;
        this.subject = b.subject;
        this.inForceFrom = b.inForceFrom;
        this.rulebook = b.rulebook;
        this.vocabulary = b.vocabulary;
        this.rules = List.copyOf(b.rules);
        this.targets = new LinkedHashMap<>(b.targets);
        this.ended = b.ended;
        this.listing = b.listing;
        check();
    }

    public static Builder named(String id, Text title) {
        return new Builder(new GuideId(id), title);
    }

    public GuideId id() {
        return id;
    }

    public Text title() {
        return title;
    }

    /** Gives the subject of which the guide speaks. */
    public StreamKind subject() {
        return subject;
    }

    /** Gives the first day for which the guide can say something; before it every answer is "not known". */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Gives every rule, in the order of the chapters. */
    public List<Rule> rules() {
        return rules;
    }

    /** Gives the actions that the guide knows: those for which it says who may do them. */
    public List<Class<? extends Action>> actions() {
        return guards().filter(g -> g.scope() == Guard.Scope.ACTOR)
                .flatMap(g -> g.actions().stream())
                .distinct()
                .toList();
    }

    /** Gives the guards of an action, who may do it first. */
    public List<Guard> guards(Class<? extends Action> action) {
        return guards().filter(g -> g.actions().contains(action))
                .sorted((a, b) -> a.scope().compareTo(b.scope()))
                .toList();
    }

    /** Gives the advice upon an action or a question. */
    public List<Advice> advice(Class<?> occasion) {
        return of(Advice.class).filter(a -> a.occasions().contains(occasion)).toList();
    }

    public List<DutyRule> dutyRules() {
        return of(DutyRule.class).toList();
    }

    /** Gives the rule that answers a question, when the guide has one. */
    public Optional<Computation> computation(Class<?> question) {
        return of(Computation.class).filter(c -> c.question() == question).findFirst();
    }

    /** Gives the open points on which the rules stand, each once, in the order of the chapters. */
    public List<Reading<?>> readings() {
        return rules.stream()
                .<Reading<?>>flatMap(r -> r.readings().stream())
                .distinct()
                .toList();
    }

    /** Gives the obligations that stand at all times for a role and that no act ends, such as fair treatment (P-113). */
    public List<Provision> standing(Role role) {
        return of(Provision.class)
                .filter(p -> p.owedBy().filter(role::equals).isPresent())
                .toList();
    }

    List<?> targets(Class<? extends Action> action, Situation situation) {
        return targets.get(action).apply(situation);
    }

    boolean hasTargets(Class<? extends Action> action) {
        return targets.containsKey(action);
    }

    Optional<Moment> ended(Situation situation) {
        return ended.apply(situation);
    }

    List<Mark> marks(Situation situation) {
        return listing.apply(situation);
    }

    private Stream<Guard> guards() {
        return of(Guard.class);
    }

    private <R extends Rule> Stream<R> of(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    private void check() {
        Map<Object, Rule> byKey = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byKey.put(rule.key(), rule) != null) {
                throw new IllegalArgumentException("guide " + id + " has two rules of the key " + rule.key());
            }
            if (rule.rows().isEmpty() && rule.head().statement().isEmpty()) {
                throw new IllegalArgumentException(
                        "guide " + id + " has a rule without a row and without words: " + rule.key());
            }
            for (RowId row : rule.rows()) {
                rulebook.row(row);
            }
        }
        STORED.forEach(kind -> vocabulary.words(kind).forEach(this::checkEarlierForms));
        List<Class<? extends Action>> known = actions();
        guards().flatMap(g -> g.actions().stream())
                .filter(a -> !known.contains(a))
                .findFirst()
                .ifPresent(a -> {
                    throw new IllegalArgumentException(
                            "guide " + id + " has rules for " + a.getSimpleName() + " but does not say who may do it");
                });
    }

    /** What was stored once must always be read: a word in form 3 says how forms 1 and 2 became the next. */
    private void checkEarlierForms(Word word) {
        for (int form = 1; form < word.form(); form++) {
            if (vocabulary.upcaster(word.type(), form).isEmpty()) {
                throw new IllegalArgumentException("guide " + id + " does not say what becomes of the form " + form
                        + " of \"" + word.wire() + "\", which is in form " + word.form());
            }
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Builds a guide. */
    public static final class Builder {

        private final GuideId id;
        private final Text title;
        private StreamKind subject = StreamKind.DOSSIER;
        private LocalDate inForceFrom;
        private Rulebook rulebook = Rulebook.shipped();
        private Vocabulary vocabulary = Vocabulary.kernel();
        private final List<Rule> rules = new ArrayList<>();
        private final Map<Class<?>, Function<Situation, ? extends List<?>>> targets = new LinkedHashMap<>();
        private Function<Situation, Optional<Moment>> ended = s -> Optional.empty();
        private Function<Situation, List<Mark>> listing = s -> List.of();

        private Builder(GuideId id, Text title) {
            this.id = id;
            this.title = Objects.requireNonNull(title, "title");
        }

        /** Says of which subject the guide speaks; of dossiers, by default. */
        public Builder of(StreamKind kind) {
            subject = Objects.requireNonNull(kind, "kind");
            return this;
        }

        public Builder inForceFrom(LocalDate date) {
            inForceFrom = Objects.requireNonNull(date, "date");
            return this;
        }

        /** Sets the rulebook whose rows the rules carry out; the shipped one by default. */
        public Builder rulebook(Rulebook book) {
            rulebook = Objects.requireNonNull(book, "book");
            return this;
        }

        /** Adds words. */
        public Builder words(Vocabulary words) {
            vocabulary = vocabulary.plus(words);
            return this;
        }

        /** Adds the rules of a chapter. */
        public Builder chapter(Rule... chapter) {
            rules.addAll(Arrays.asList(chapter));
            return this;
        }

        /** Adds the rules of a chapter. */
        public Builder chapter(List<Rule> chapter) {
            rules.addAll(chapter);
            return this;
        }

        /** Says at what things an action can be aimed in a situation. */
        public <T> Builder targets(Class<? extends Aimed<T>> action, Function<Situation, List<T>> things) {
            targets.put(action, things);
            return this;
        }

        /** Says since when a file is ended, so that its open duties are lifted. */
        public Builder endedBy(Function<Situation, Optional<Moment>> end) {
            ended = Objects.requireNonNull(end, "end");
            return this;
        }

        /** Says by what a file is found among many; by its guides alone, by default. */
        public Builder listing(Function<Situation, List<Mark>> marks) {
            listing = Objects.requireNonNull(marks, "marks");
            return this;
        }

        /**
         * Gives the guide.
         *
         * @throws IllegalArgumentException if two rules have one key, a rule has neither row nor words, a row does not exist, the words
         *     do not say what becomes of an earlier form, or the guide has rules for an action without saying who may do it
         */
        public Guide build() {
            Objects.requireNonNull(inForceFrom, "inForceFrom");
            return new Guide(this);
        }
    }
}

package org.courtier.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.calendar.OutsideHorizon;
import org.courtier.rule.Basis;
import org.courtier.rule.BeforeFirstValue;
import org.courtier.rule.Citation;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding.Breach;
import org.courtier.rule.Reading;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.RuleKey;
import org.courtier.text.Labelled;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** What the library itself demands of every file, whatever the guide; these reasons cite no source. */
enum KernelRules {
    NOT_IN_THE_FUTURE(
            "courtier.recording.not-in-the-future",
            "Ce qui est consigné a déjà eu lieu.",
            "What is recorded has already happened."),
    OPENED_ONCE("courtier.file.opened-once", "Un dossier n'est ouvert qu'une fois.", "A file is opened only once."),
    OPENED_FIRST(
            "courtier.file.opened-first", "Un dossier est d'abord ouvert.", "A file is opened before anything else."),
    GUIDE_KNOWN(
            "courtier.guide.known",
            "Un dossier relève de guides que l'application connaît.",
            "A file is under guides that the application knows."),
    GUIDE_ONCE(
            "courtier.guide.once",
            "Un dossier relève d'un même guide une seule fois.",
            "A file is under a guide only once."),
    GUIDE_IN_FORCE(
            "courtier.guide.in-force",
            "Aucune version antérieure du guide n'est connue : rien ne peut être dit d'un jour qui la précède.",
            "No earlier version of the guide is known: nothing can be said of a day before it."),
    CALENDAR_COVERS(
            "courtier.calendar.covers-the-days",
            "Le calendrier couvre les jours dont dépend la réponse.",
            "The calendar covers the days on which the answer depends."),
    READING_KNOWN(
            "courtier.reading.known",
            "Une lecture choisie est une de celles que les guides du dossier ont codées.",
            "A reading that is chosen is one that the guides of the file have coded."),
    ACTION_KNOWN(
            "courtier.guide.knows-the-action",
            "L'acte est prévu par un des guides du dossier.",
            "The action is one that a guide of the file knows."),
    STEP_FIRST("courtier.order.step-first", "Une étape préalable manque encore.", "An earlier step is still missing."),
    CORRECTION_POSSIBLE(
            "courtier.correction.possible",
            "Une correction laisse possible tout ce qui a suivi.",
            "A correction leaves possible all that followed."),
    CORRECTION_OF_AN_ENTRY(
            "courtier.correction.of-an-entry",
            "Une correction porte sur une inscription du dossier.",
            "A correction is of an entry of the file.");

    private final RuleKey key;
    private final Text statement;

    KernelRules(String key, String french, String english) {
        this.key = new RuleKey(key);
        this.statement = Text.of(french, english);
    }

    RuleKey key() {
        return key;
    }

    Text statement() {
        return statement;
    }

    Basis basis(List<Citation> citations) {
        return new Basis(key, statement, citations, List.of());
    }

    Breach breach(Text wouldPass, Fact... facts) {
        return new Breach(basis(List.of()), List.of(facts), wouldPass);
    }

    static Optional<KernelRules> find(RuleKey key) {
        for (KernelRules rule : values()) {
            if (rule.key.equals(key)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Gives what every file demands before a rule of a guide is looked at. */
    static List<Breach> breaches(State<?> state, Action action, Setting setting, Guides guides) {
        List<Breach> found = new ArrayList<>(notInTheFuture(setting).stream().toList());
        boolean opened = state.parts().has(Frame.class);
        if (action instanceof Opening opening) {
            if (opened) {
                found.add(OPENED_ONCE.breach(Text.of("un nouveau dossier", "a new file")));
            }
            if (opening.guides().stream().distinct().count() < opening.guides().size()) {
                found.add(GUIDE_ONCE.breach(
                        Text.of("chaque guide une fois", "each guide once"),
                        Fact.of("Guides", "Guides", opening.guides())));
            }
            opening.guides().forEach(id -> found.addAll(inForce(id, state.id().kind(), setting, guides)));
            opening.readings().choices().forEach(c -> found.addAll(known(c, opening.guides(), guides)));
            return found;
        }
        if (!opened) {
            found.add(OPENED_FIRST.breach(Text.of("l'ouverture du dossier", "opening the file")));
        }
        guides.missing(state.guides()).forEach(id -> found.add(unknown(id, guides)));
        if (action instanceof Request) {
            state.guides().stream().findFirst().flatMap(guides::find).ifPresent(g -> found.addAll(covers(g, setting)));
        }
        return found;
    }

    static Optional<Breach> notInTheFuture(Setting setting) {
        Moment recorded = Moment.of(setting.recordedAt());
        return setting.happened().mayPrecede(recorded)
                ? Optional.empty()
                : Optional.of(NOT_IN_THE_FUTURE.breach(
                        Text.of("une date qui n'est pas après le {0}", "a date that is not after {0}")
                                .with(Wording.of(recorded)),
                        Fact.of("Date de l'acte", "Date of the action", setting.happened())));
    }

    /** What the calendar does not cover is refused, never guessed. */
    static Breach outside(OutsideHorizon asked) {
        return CALENDAR_COVERS.breach(
                Text.of("des jours compris dans : {0}", "days within: {0}").with(Wording.of(asked.covered())),
                Fact.of("Jour demandé", "Day asked for", asked.asked()));
    }

    /** Nor is what a figure of the sources does not cover yet. */
    static Breach outside(BeforeFirstValue asked, Setting setting) {
        return before(asked.first(), setting);
    }

    private static List<Breach> inForce(GuideId id, StreamKind subject, Setting setting, Guides guides) {
        Optional<Guide> guide = guides.find(id);
        if (guide.isEmpty() || guide.get().subject() != subject) {
            return List.of(unknown(id, guides));
        }
        return covers(guide.get(), setting);
    }

    /** What is asked is judged by the guide of its day; what is told may be older. */
    private static List<Breach> covers(Guide guide, Setting setting) {
        return setting.happened().date().isBefore(guide.inForceFrom())
                ? List.of(before(guide.inForceFrom(), setting))
                : List.of();
    }

    private static Breach before(LocalDate first, Setting setting) {
        return GUIDE_IN_FORCE.breach(
                Text.of("une date à compter du {0}", "a date on or after {0}").with(Wording.of(first)),
                Fact.of("Date de l'acte", "Date of the action", setting.happened()));
    }

    private static Breach unknown(GuideId id, Guides guides) {
        return GUIDE_KNOWN.breach(
                Text.of("un des guides : {0}", "one of the guides: {0}")
                        .with(Wording.of(guides.all().stream().map(Guide::id).toList())),
                Fact.of("Guide", "Guide", id));
    }

    /** A choice that no guide has coded would be passed over in silence, or fail later in a rule. */
    private static List<Breach> known(ReadingChoice choice, List<GuideId> under, Guides guides) {
        List<ReadingChoice> coded = under.stream()
                .flatMap(id -> guides.find(id).stream())
                .flatMap(g -> g.readings().stream())
                .flatMap(r -> choices(r).stream())
                .distinct()
                .toList();
        return coded.contains(choice)
                ? List.of()
                : List.of(READING_KNOWN.breach(
                        Text.of("une des lectures : {0}", "one of the readings: {0}")
                                .with(Wording.of(
                                        coded.stream().map(KernelRules::words).toList())),
                        Fact.of("Lecture", "Reading", words(choice))));
    }

    private static <O extends Enum<O> & Labelled> List<ReadingChoice> choices(Reading<O> reading) {
        return reading.options().stream().map(reading::choose).toList();
    }

    private static Text words(ReadingChoice choice) {
        return Text.same(choice.reading() + " = " + choice.option());
    }
}

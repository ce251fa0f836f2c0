package org.courtier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Advice;
import org.courtier.decision.Correct;
import org.courtier.decision.Guard;
import org.courtier.decision.Report;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.rule.Reading;
import org.courtier.text.Labelled;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * What the dossiers of every guide demand, whatever the guide: who may attach, link, suspend, end and correct, what an ended or a
 * suspended dossier still allows, and that a client acts in its own dossiers alone. Most of these rules cite no source.
 *
 * <p>A guide takes them over for its own actions with {@link #over}, and lets {@link #ended} lift the duties of an ended dossier.
 */
public final class DossierRules {

    /** The roles in which a person acts for the body of the dossier. */
    public static final List<Role> CLIENT_SIDE = List.of(Role.CLIENT, Role.SIGNATORY, Role.CHIEF_EXECUTIVE);

    private static final List<Role> RECORDERS = List.of(Role.CLIENT, Role.SIGNATORY, Role.CHIEF_EXECUTIVE, Role.BROKER);

    /** The shared actions that an ended dossier still allows; and a correction, which is decided with the history. */
    static final List<Class<? extends Action>> AFTER_THE_END =
            List.of(Attest.class, AttachDocument.class, LinkDossiers.class);

    /** The shared actions of an opened dossier. */
    static final List<Class<? extends Action>> SHARED = List.of(
            Attest.class,
            AttachDocument.class,
            LinkDossiers.class,
            SuspendDossier.class,
            ResumeDossier.class,
            EndDossier.class,
            ChangeReading.class);

    static final Guard ATTACHED_BY = Guard.by(
            List.of(AttachDocument.class, LinkDossiers.class),
            RECORDERS,
            Text.of(
                    "Le client et le Courtier versent des documents au dossier et le lient à d'autres.",
                    "The client and the Broker attach documents to the file and link it to others."),
            "dossier.attached-by");

    static final Guard STEERED_BY = Guard.by(
            List.of(SuspendDossier.class, ResumeDossier.class, EndDossier.class, ChangeReading.class),
            List.of(Role.CLIENT),
            Text.of(
                    "Le client seul suspend, reprend ou termine son dossier, ou change une lecture retenue.",
                    "The client alone suspends, resumes or ends its file, or changes a reading chosen."),
            "dossier.steered-by");

    static final Guard CORRECTED_BY = Guard.by(
            List.of(Correct.class),
            RECORDERS,
            Text.of(
                    "Le client ou le Courtier corrige une inscription du dossier.",
                    "The client or the Broker corrects an entry of the file."),
            "dossier.corrected-by");

    static final Guard SUSPENDED_ONCE = Guard.prior(SuspendDossier.class, "dossier.suspended-once")
            .says("Un dossier suspendu n'est pas suspendu de nouveau.", "A suspended file is not suspended again.")
            .lacking(DossierRules::suspension)
            .wouldPass("la reprise du dossier", "resuming the file");

    static final Guard RESUMED_WHEN_SUSPENDED = Guard.prior(ResumeDossier.class, "dossier.resumed-when-suspended")
            .says("Seul un dossier suspendu est repris.", "Only a suspended file is resumed.")
            .requires(s -> file(s).filter(f -> f.suspendedAt(s.happened())).isPresent())
            .showing(s -> List.of(
                    Fact.of("Suspendu depuis", "Suspended since", file(s).flatMap(DossierFile::suspendedSince))))
            .wouldPass("une reprise après la suspension", "resuming after the suspension");

    /** Before its end too, which {@code dossier.not-ended} does not look at. */
    static final Guard ENDED_ONCE = Guard.prior(List.of(EndDossier.class, SuspendDossier.class), "dossier.ended-once")
            .says(
                    "Un dossier terminé n'est ni terminé ni suspendu de nouveau.",
                    "An ended file is neither ended nor suspended again.")
            .when(s -> ended(s).isEmpty())
            .lacking(DossierRules::ending)
            .wouldPass("un nouveau dossier", "a new file");

    static final Guard LINKED_TO_ANOTHER = Guard.of(LinkDossiers.class, "dossier.linked-to-another")
            .says("Un dossier est lié à un autre que lui.", "A file is linked to another than itself.")
            .requires(c -> !c.action().other().equals(c.state().id()))
            .showing(c -> List.of(Fact.of("other", c.action().other().value().toString())))
            .wouldPass("un autre dossier", "another file");

    static final Guard ATTESTED_BEFORE_ADOPTION = Guard.of(AdoptDossier.class, "dossier.attested-before-adoption")
            .says(
                    "Ce qui est attesté d'un dossier adopté a eu lieu avant son adoption.",
                    "What is attested of an adopted file took place before its adoption.")
            .lacking(c -> Stream.concat(
                            Stream.of(c.action().since())
                                    .filter(m -> !m.mayPrecede(c.happened()))
                                    .map(m -> Fact.of("since", m)),
                            c.action().attestations().stream()
                                    .map(Attestation::on)
                                    .filter(m -> !m.mayPrecede(c.happened()))
                                    .map(m -> Fact.of("attestations", m)))
                    .toList())
            .wouldPass(c -> Text.of("des dates qui ne sont pas après le {0}", "dates that are not after {0}")
                    .with(Wording.of(c.happened())));

    static final Advice EARLIER_STEPS_NOT_JUDGED = Advice.on(AdoptDossier.class, "dossier.earlier-steps-not-judged")
            .says(
                    "Ce qui a été fait avant l'adoption du dossier n'a pas été jugé ici.",
                    "What was done before the file was adopted was not judged here.")
            .when(c -> !c.action().since().equals(c.happened()))
            .showing(c -> List.of(Fact.of("since", c.action().since())))
            .namesGap();

    private DossierRules() {}

    /**
     * Gives the shared rules, with those that also hold for a guide's own actions.
     *
     * @param actions the guide's own actions, openings excepted
     * @param readings the open points of the guide, whose answers may be changed
     * @param ownNeeds the rows of the guide that say that a client acts for itself, if any
     */
    public static List<Rule> over(
            List<Class<? extends Action>> actions, List<Reading<?>> readings, String... ownNeeds) {
        List<Class<? extends Action>> every =
                Stream.concat(SHARED.stream(), actions.stream()).toList();
        List<Rule> rules = new ArrayList<>(List.of(
                ATTACHED_BY,
                STEERED_BY,
                CORRECTED_BY,
                ownBody(every, ownNeeds),
                notEnded(every),
                notSuspended(every),
                SUSPENDED_ONCE,
                RESUMED_WHEN_SUSPENDED,
                ENDED_ONCE,
                LINKED_TO_ANOTHER,
                ATTESTED_BEFORE_ADOPTION,
                EARLIER_STEPS_NOT_JUDGED));
        rules.add(codedReading(readings));
        rules.add(notTakenAgain(readings));
        return List.copyOf(rules);
    }

    /** Gives since when a dossier is ended, for the duties that this lifts; nothing as of a moment before its end. */
    public static Optional<Moment> ended(Situation s) {
        return file(s).flatMap(DossierFile::ended).map(Ending::on).filter(on -> on.mayPrecede(s.happened()));
    }

    private static Guard ownBody(List<Class<? extends Action>> every, String... rows) {
        List<Class<? extends Action>> all = Stream.<Class<? extends Action>>concat(
                        every.stream(), Stream.of(Correct.class))
                .toList();
        return Guard.prior(all, "dossier.own-body", rows)
                .says(
                        "Le client agit dans les seuls dossiers de son organisme.",
                        "A client acts in the files of its own body alone.")
                .impossible()
                .when(s -> CLIENT_SIDE.contains(s.setting().actor().role()) && file(s).isPresent())
                .requires(s ->
                        file(s).get().body().id().equals(s.setting().actor().organisation()))
                .showing(s -> List.of(Fact.of(
                        "Organisation", "Organisation", s.setting().actor().organisation())))
                .wouldPass(s -> Text.of("une personne de l'organisme {0}", "a person of the body {0}")
                        .with(Text.same(file(s).get().body().name())));
    }

    /** A report of an ended dossier is accepted, and irregular: what happened outside has happened. */
    private static Guard notEnded(List<Class<? extends Action>> every) {
        List<Class<? extends Action>> closed =
                every.stream().filter(a -> !AFTER_THE_END.contains(a)).toList();
        return Guard.prior(closed, "dossier.not-ended")
                .says(
                        "Un dossier terminé n'admet plus que des documents, des attestations, des liens et des corrections.",
                        "An ended file only takes documents, attestations, links and corrections.")
                .requires(s -> file(s).filter(f -> f.endedAt(s.happened())).isEmpty())
                .showing(DossierRules::ending)
                .wouldPass("un nouveau dossier", "a new file");
    }

    private static Guard notSuspended(List<Class<? extends Action>> every) {
        List<Class<? extends Action>> waiting = every.stream()
                .filter(a -> !AFTER_THE_END.contains(a) && !Report.class.isAssignableFrom(a))
                .filter(a -> a != ResumeDossier.class && a != EndDossier.class && a != SuspendDossier.class)
                .toList();
        return Guard.prior(waiting, "dossier.not-suspended")
                .says(
                        "Rien n'est demandé d'un dossier suspendu avant sa reprise.",
                        "Nothing is asked of a suspended file until it is resumed.")
                .requires(s -> file(s).filter(f -> f.suspendedAt(s.happened())).isEmpty())
                .showing(DossierRules::suspension)
                .wouldPass("d'abord la reprise du dossier", "first resuming the file");
    }

    private static Guard codedReading(List<Reading<?>> readings) {
        return Guard.of(ChangeReading.class, "dossier.reading-coded")
                .says(
                        "Une lecture choisie est une de celles que le guide a codées.",
                        "A reading that is chosen is one that the guide has coded.")
                .requires(c -> readings.stream()
                        .filter(r -> r.key().equals(c.action().choice().reading()))
                        .anyMatch(r -> names(r).contains(c.action().choice().option())))
                .showing(c -> List.of(Fact.of(
                        "choice",
                        c.action().choice().reading() + " = "
                                + c.action().choice().option())))
                .wouldPass(c -> Text.of("une des lectures : {0}", "one of the readings: {0}")
                        .with(Wording.of(readings.stream()
                                .map(r -> r.key() + " = " + String.join(" | ", names(r)))
                                .toList())));
    }

    private static Advice notTakenAgain(List<Reading<?>> readings) {
        return Advice.on(ChangeReading.class, "dossier.decisions-not-taken-again")
                .says(
                        "Les décisions prises sous la lecture précédente ne sont pas prises de nouveau.",
                        "The decisions taken under the former reading are not taken again.")
                .when(c -> former(c, c.action(), readings)
                        .filter(o -> !o.name().equals(c.action().choice().option()))
                        .isPresent())
                .showing(c -> former(c, c.action(), readings)
                        .map(o -> Fact.of("Lecture précédente", "Former reading", ((Labelled) o).label()))
                        .stream()
                        .toList())
                .recommends();
    }

    private static Optional<Enum<?>> former(Situation s, ChangeReading change, List<Reading<?>> readings) {
        return readings.stream()
                .filter(r -> r.key().equals(change.choice().reading()))
                .findFirst()
                .map(r -> answer(s, r));
    }

    private static <O extends Enum<O> & Labelled> O answer(Situation s, Reading<O> reading) {
        return s.reading(reading);
    }

    private static List<String> names(Reading<?> reading) {
        return reading.options().stream().map(o -> ((Enum<?>) o).name()).toList();
    }

    private static Optional<DossierFile> file(Situation s) {
        return s.find(DossierFile.class);
    }

    private static List<Fact> suspension(Situation s) {
        return file(s)
                .flatMap(DossierFile::suspendedSince)
                .map(m -> Fact.of("Suspendu depuis", "Suspended since", m))
                .stream()
                .toList();
    }

    private static List<Fact> ending(Situation s) {
        return file(s).flatMap(DossierFile::ended)
                .map(e -> List.of(
                        Fact.of("Fin du dossier", "End of the file", e.kind()), Fact.of("Date", "Date", e.on())))
                .orElse(List.of());
    }
}

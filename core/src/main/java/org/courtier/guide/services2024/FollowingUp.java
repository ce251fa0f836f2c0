package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.solicitation.FollowUp;
import org.courtier.solicitation.FollowUps;
import org.courtier.solicitation.Participation;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.SupplierParticipation;

/** Section 3.5, step 1, second paragraph: the solicited suppliers that did not respond. */
final class FollowingUp {

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(
                    RecordNonParticipation.class,
                    RemindSupplier.class,
                    ForwardNonParticipationForm.class,
                    ReportSilence.class),
            List.of(Role.CLIENT),
            "services2024.follow-up.by-the-client",
            "P-206",
            "P-207",
            "P-208",
            "P-209");

    static final Guard FORM_OF_A_SOLICITED = ReceivingResponses.solicited(
            RecordNonParticipation.class, "services2024.follow-up.form-of-a-solicited", "P-206");

    static final Guard ONE_FORM = Guard.toward(RecordNonParticipation.class, "services2024.follow-up.one-form", "P-206")
            .says("Un prestataire retourne un formulaire.", "A supplier returns one form.")
            .impossible()
            .requires(a -> FollowUps.in(a).of(a.target()).form().isEmpty())
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass(
                    "un prestataire dont le formulaire n'est pas encore reçu",
                    "a supplier whose form is not received yet");

    static final Guard REMINDER_OF_A_SOLICITED = ReceivingResponses.solicited(
            RemindSupplier.class, "services2024.follow-up.reminder-of-a-solicited", "P-207");

    static final Guard FORM_RECEIVED = Guard.toward(
                    ForwardNonParticipationForm.class, "services2024.follow-up.form-received", "P-208")
            .impossible()
            .requires(a -> FollowUps.in(a).of(a.target()).form().isPresent())
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass("un formulaire reçu de ce prestataire", "a form received from this supplier");

    static final Guard SILENCE_OF_A_SOLICITED =
            ReceivingResponses.solicited(ReportSilence.class, "services2024.follow-up.silence-of-a-solicited", "P-209");

    static final Guard SILENT = Guard.toward(ReportSilence.class, "services2024.follow-up.silent", "P-209")
            .says(
                    "Le silence d'un prestataire est celui qui n'a ni répondu ni retourné son formulaire.",
                    "A silent supplier is one that neither responded nor returned its form.")
            .impossible()
            .requires(a -> answered(a, a.target()).isEmpty())
            .showing(a -> List.of(Fact.of("Réponse ou formulaire", "Response or form", answered(a, a.target()))))
            .wouldPass("un prestataire dont rien n'est venu", "a supplier from which nothing came");

    static final Guard REMINDED = Guard.toward(ReportSilence.class, "services2024.follow-up.reminded", "P-207", "P-209")
            .after(Solicitation.class)
            .requires(a -> !FollowUps.in(a).of(a.target()).reminders().isEmpty())
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass("une relance faite auparavant", "a reminder made before");

    static final Computation PARTICIPATIONS = Computation.of(
                    Participations.class, "services2024.follow-up.participations", "P-159", "P-206", "P-209")
            .after(Solicitation.class)
            .answers(i -> Answer.of(i.part(Solicitation.class).ids().stream()
                    .map(s -> new SupplierParticipation(s, participation(i, s)))
                    .toList()));

    static final DutyRule REMIND = DutyRule.each(
                    FollowingUp::silentAtClosing, Role.CLIENT, Role.BROKER, "services2024.follow-up.remind", "P-207")
            .after(Solicitation.class)
            .from(a -> Optional.of(a.part(Solicitation.class).closing()))
            .until(a -> ReceivingResponses.earliest(
                    Stream.concat(remindersAfterClosing(a, a.target()), answered(a, a.target()).stream())));

    static final DutyRule FORWARD = DutyRule.each(
                    FollowingUp::withForm, Role.CLIENT, Role.BROKER, "services2024.follow-up.forward", "P-208", "P-206")
            .after(FollowUps.class)
            .from(a -> FollowUps.in(a).of(a.target()).form())
            .until(a -> FollowUps.in(a).of(a.target()).forwarded());

    static final DutyRule TELL_SILENCE = DutyRule.each(
                    FollowingUp::silentAtClosing,
                    Role.CLIENT,
                    Role.BROKER,
                    "services2024.follow-up.tell-silence",
                    "P-209")
            .after(Solicitation.class)
            .from(a -> ReceivingResponses.earliest(remindersAfterClosing(a, a.target())))
            .until(a -> ReceivingResponses.earliest(Stream.concat(
                    FollowUps.in(a).of(a.target()).silenceReported().stream(), answered(a, a.target()).stream())));

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            FORM_OF_A_SOLICITED,
            ONE_FORM,
            REMINDER_OF_A_SOLICITED,
            FORM_RECEIVED,
            SILENCE_OF_A_SOLICITED,
            SILENT,
            REMINDED,
            PARTICIPATIONS,
            REMIND,
            FORWARD,
            TELL_SILENCE);

    private FollowingUp() {}

    /** Gives when a supplier first responded or returned its form, when it did. */
    static Optional<Moment> answered(Situation s, SupplierId supplier) {
        return ReceivingResponses.earliest(Stream.concat(
                Responses.in(s).find(supplier).map(Response::received).stream(),
                FollowUps.in(s).of(supplier).form().stream()));
    }

    /** Gives how a solicited supplier took part, as of the moment of the situation. */
    static Participation participation(Situation s, SupplierId supplier) {
        if (Responses.in(s)
                .find(supplier)
                .filter(r -> r.received().mayPrecede(s.happened()))
                .isPresent()) {
            return Participation.RESPONDED;
        }
        if (FollowUps.in(s)
                .of(supplier)
                .form()
                .filter(form -> form.mayPrecede(s.happened()))
                .isPresent()) {
            return Participation.NON_PARTICIPATION;
        }
        return s.part(Solicitation.class).closedOn(s.happened()) ? Participation.NO_ANSWER : Participation.AWAITED;
    }

    /** Gives the suppliers whose form was received. */
    static List<SupplierId> withForm(Situation s) {
        return FollowUps.in(s).each().stream()
                .filter(f -> f.form().isPresent())
                .map(FollowUp::supplier)
                .toList();
    }

    private static List<SupplierId> silentAtClosing(Situation s) {
        Solicitation solicitation = s.part(Solicitation.class);
        if (!solicitation.closedOn(s.happened())) {
            return List.of();
        }
        return ReceivingResponses.solicitedValidly(s).stream()
                .filter(x -> answered(s, x).filter(solicitation::inTime).isEmpty())
                .toList();
    }

    private static Stream<Moment> remindersAfterClosing(Situation s, SupplierId supplier) {
        Moment closing = s.part(Solicitation.class).closing();
        return FollowUps.in(s).of(supplier).reminders().stream().filter(closing::mayPrecede);
    }
}

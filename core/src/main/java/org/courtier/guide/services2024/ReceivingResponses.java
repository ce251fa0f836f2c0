package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.calendar.OutsideHorizon;
import org.courtier.decision.Aimed;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Inquiry;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.solicitation.ReplyPeriod;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** Section 3.3.4, at its end: when the suppliers answer, and what comes in. */
final class ReceivingResponses {

    static final Guard RECEIPT_TOLD_BY =
            Guard.by(ProveReceipt.class, List.of(Role.CLIENT, Role.SUPPLIER), "services2024.receipt.told-by", "P-161");

    static final Guard RECEIPT_OF_A_SOLICITED =
            solicited(ProveReceipt.class, "services2024.receipt.of-a-solicited", "P-161");

    static final Guard RECEIPT_AFTER_SENDING = Guard.of(
                    ProveReceipt.class, "services2024.receipt.after-sending", "P-161")
            .says(
                    "La demande de prix est reçue après son envoi, et avant que la réception ne soit prouvée.",
                    "The price request is received after its sending, and before the receipt is proven.")
            .after(Solicitation.class)
            .impossible()
            .requires(
                    c -> c.part(Solicitation.class).sent().mayPrecede(c.action().received())
                            && c.action().received().mayPrecede(c.happened()))
            .showing(c -> List.of(
                    Fact.of("received", c.action().received()),
                    Fact.of("Envoi", "Sending", c.part(Solicitation.class).sent())))
            .wouldPass("une réception qui n'est pas avant l'envoi", "a receipt that is not before the sending");

    static final Guard CLOSING_STILL_IN_WINDOW = Guard.of(
                    ProveReceipt.class, "services2024.receipt.closing-in-window", "P-162")
            .after(Solicitation.class)
            .requires(c -> ReplyPeriods.of(c, proven(c.action()))
                    .contains(c.part(Solicitation.class).closing().date()))
            .showing(c -> List.of(
                    Fact.of("received", c.action().received()),
                    Fact.of("Clôture", "Closing", c.part(Solicitation.class).closing())))
            .wouldPass(c -> Text.of(
                            "une clôture à l'un des jours suivants : {0}", "a closing on one of these days: {0}")
                    .with(Wording.of(ReplyPeriods.of(c, proven(c.action())))));

    static final Computation WINDOW = Computation.deadline(
                    ReplyWindow.class, "services2024.reply.window", "P-160", "P-161", "P-373", "P-374")
            .concerns(Solicitation.class)
            .answers(ReceivingResponses::window);

    static final Guard BY_THE_CLIENT =
            Guard.by(RecordResponse.class, List.of(Role.CLIENT), "services2024.response.by-the-client", "P-164");

    static final Guard RESPONSE_OF_A_SOLICITED =
            solicited(RecordResponse.class, "services2024.response.of-a-solicited", "P-159");

    static final Guard ONE_RESPONSE = Guard.toward(RecordResponse.class, "services2024.response.one", "P-159")
            .says(
                    "Un prestataire répond une fois; une erreur de consignation se corrige.",
                    "A supplier responds once; a recording error is corrected.")
            .after(Solicitation.class)
            .impossible()
            .requires(a -> Responses.in(a)
                    .find(a.target())
                    .filter(r -> ReplyPeriods.isFinal(r, a.part(Solicitation.class)))
                    .isEmpty())
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass("un prestataire qui n'a pas encore répondu", "a supplier that has not responded yet");

    static final Guard RESPONSE_AFTER_RECEIPT = Guard.toward(
                    RecordResponse.class, "services2024.response.after-receipt", "P-161")
            .says(
                    "La réponse vient après la réception de la demande de prix.",
                    "The response comes after the receipt of the price request.")
            .after(Solicitation.class)
            .impossible()
            .requires(a -> a.part(Solicitation.class)
                    .find(a.target())
                    .filter(s -> s.received().isAfter(a.happened()))
                    .isEmpty())
            .showing(a -> List.of(Fact.of(
                    "Réception de la demande de prix",
                    "Receipt of the price request",
                    a.part(Solicitation.class).find(a.target()).map(Solicited::received))))
            .wouldPass("une réponse après cette réception", "a response after that receipt");

    static final Guard IN_TIME = Guard.prior(RecordResponse.class, "services2024.response.in-time", "P-161")
            .says(
                    "La réponse est reçue au plus tard à la clôture, que le client fixe dans le délai de réponse.",
                    "The response is received at the latest at the closing, which the client sets within the reply period.")
            .after(Solicitation.class)
            .requires(s -> s.part(Solicitation.class).inTime(s.happened()))
            .showing(s -> List.of(
                    Fact.of("Réception de la réponse", "Response received", s.happened()),
                    Fact.of("Clôture", "Closing", s.part(Solicitation.class).closing())))
            .wouldPass("une réponse reçue avant la clôture", "a response received before the closing");

    static final Guard NOT_EARLY = Guard.toward(RecordResponse.class, "services2024.response.not-early", "P-160")
            .after(Solicitation.class)
            .reading(EarlyAnswers.READING)
            .when(a -> a.reading(EarlyAnswers.READING) == EarlyAnswers.INVALID)
            .requires(a -> !ReplyPeriods.early(a, a.target()))
            .showing(a -> List.of(Fact.of("Réception de la réponse", "Response received", a.happened())))
            .wouldPass(
                    "une réponse reçue le dixième jour ouvrable ou après",
                    "a response received on the tenth business day or later");

    static final DutyRule MUST_ANSWER = DutyRule.each(
                    ReceivingResponses::solicitedValidly,
                    Role.SUPPLIER,
                    Role.CLIENT,
                    "services2024.response.must-answer",
                    "P-159")
            .after(Solicitation.class)
            .from(a -> a.part(Solicitation.class).find(a.target()).map(Solicited::received))
            .due((a, since) -> new Due.On(a.part(Solicitation.class).closing().date(), Optional.empty()))
            .until(a -> FollowingUp.answered(a, a.target()));

    static final Provision ARTICLE_EC_4_8 =
            Provision.reference(ReplyWindow.class, "services2024.reply.framework-agreement", "P-375");

    static final List<Rule> RULES = List.of(
            RECEIPT_TOLD_BY,
            RECEIPT_OF_A_SOLICITED,
            RECEIPT_AFTER_SENDING,
            CLOSING_STILL_IN_WINDOW,
            WINDOW,
            BY_THE_CLIENT,
            RESPONSE_OF_A_SOLICITED,
            ONE_RESPONSE,
            RESPONSE_AFTER_RECEIPT,
            IN_TIME,
            NOT_EARLY,
            MUST_ANSWER,
            ARTICLE_EC_4_8);

    private ReceivingResponses() {}

    /** A guard that what is told concerns a supplier that was solicited; of another it cannot have happened. */
    static <A extends Aimed<SupplierId>> Guard solicited(Class<A> action, String key, String row) {
        return Guard.<SupplierId, A>toward(action, key, row)
                .says(
                        "Le prestataire est un de ceux qui ont été sollicités.",
                        "The supplier is one of those solicited.")
                .after(Solicitation.class)
                .impossible()
                .requires(a -> a.part(Solicitation.class).find(a.target()).isPresent())
                .showing(a -> List.of(Fact.of("supplier", a.target())))
                .wouldPass(a -> Text.of("un des prestataires sollicités : {0}", "one of the solicited suppliers: {0}")
                        .with(Wording.of(a.part(Solicitation.class).ids())));
    }

    /** Gives the solicited suppliers; none when the price request is not sent. */
    static List<SupplierId> solicited(Situation s) {
        return s.find(Solicitation.class).map(Solicitation::ids).orElse(List.of());
    }

    /** Gives the suppliers that responded. */
    static List<SupplierId> respondents(Situation s) {
        return Responses.in(s).received().stream().map(Response::supplier).toList();
    }

    static List<SupplierId> solicitedValidly(Situation s) {
        return s.part(Solicitation.class).validated() ? solicited(s) : List.of();
    }

    private static Solicited proven(ProveReceipt told) {
        return new Solicited(told.supplier(), told.received(), true);
    }

    private static Answer<ReplyPeriod> window(Inquiry<ReplyWindow> i) {
        Optional<LocalDate> planned = i.question().sending();
        Optional<Solicitation> sent = i.find(Solicitation.class);
        if (planned.isEmpty() && sent.isEmpty()) {
            return Answer.notKnown(Fact.of("sending", planned));
        }
        LocalDate sending = planned.orElseGet(() -> sent.get().sent().date());
        if (sending.isBefore(Figures.GUIDE_DATE)) {
            return Answer.notKnown(
                    Fact.of("Premier jour couvert par le guide", "First day covered", Figures.GUIDE_DATE));
        }
        try {
            Optional<ReplyPeriod> period =
                    planned.isPresent() ? ReplyPeriods.planned(i, sending) : ReplyPeriods.common(i, sent.get());
            return period.map(p -> Answer.of(p, bounds(p))).orElseGet(() -> noCommonDay(i, sent.get()));
        } catch (OutsideHorizon e) {
            return Answer.notKnown(Fact.of(
                    "Jours que couvre le calendrier",
                    "Days that the calendar covers",
                    i.setting().calendar().horizon()));
        }
    }

    private static List<Fact> bounds(ReplyPeriod period) {
        return List.of(
                Fact.of(
                        "Réception la plus tardive",
                        "Last receipt",
                        period.earliest().start()),
                Fact.of(
                        "Réception la plus hâtive",
                        "First receipt",
                        period.latest().start()));
    }

    private static Answer<ReplyPeriod> noCommonDay(Situation s, Solicitation solicitation) {
        return Answer.undefined(solicitation.suppliers().stream()
                .map(x -> Fact.of(x.supplier().words(), ReplyPeriods.of(s, x)))
                .toArray(Fact[]::new));
    }

    /** Gives the earliest of several moments, when there is one. */
    static Optional<Moment> earliest(Stream<Moment> moments) {
        return moments.reduce((a, b) -> b.isBefore(a) ? b : a);
    }
}

package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.Advice;
import org.courtier.decision.Aim;
import org.courtier.decision.Case;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestations;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.RequestAmendment;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.SupplierQuestion;
import org.courtier.text.Text;

/** Section 3.3.4, while the solicitation is open: questions, amendments, no extension, and the FAQ on them. */
final class AmendingPriceRequest {

    static final Guard QUESTION_TOLD_BY = Guard.by(
            RecordQuestion.class, List.of(Role.CLIENT, Role.SUPPLIER), "services2024.questions.told-by", "P-154");

    static final Guard QUESTION_OF_A_SOLICITED =
            ReceivingResponses.solicited(RecordQuestion.class, "services2024.questions.of-a-solicited", "P-154");

    static final Guard QUESTION_IN_WRITING = Guard.of(
                    RecordQuestion.class, "services2024.questions.in-writing", "P-155", "P-384")
            .after(Solicitation.class)
            .requires(c -> c.action().channel().written())
            .showing(c -> List.of(Fact.of("channel", c.action().channel())))
            .wouldPass("une question posée par écrit", "a question in writing");

    static final Advice QUESTION_AFTER_CLOSING = Advice.on(
                    RecordQuestion.class, "services2024.questions.after-closing", "P-154")
            .after(Solicitation.class)
            .says(
                    "Le guide permet les questions durant la sollicitation et ne dit rien de celles qui suivent la clôture.",
                    "The guide permits questions during the solicitation and is silent on those after the closing.")
            .when(c -> c.part(Solicitation.class).closedOn(c.happened()))
            .showing(c -> List.of(closing(c)))
            .namesGap();

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(AnswerQuestion.class, SubmitAmendment.class, SendAmendment.class),
            List.of(Role.CLIENT),
            "services2024.amendments.by-the-client",
            "P-156");

    static final Guard QUESTION_OPEN = Guard.toward(AnswerQuestion.class, "services2024.questions.open", "P-154")
            .after(Solicitation.class)
            .requires(a -> a.part(Solicitation.class)
                    .question(a.target())
                    .filter(q -> q.answered().isEmpty())
                    .isPresent())
            .showing(a -> List.of(Fact.of("number", a.target())))
            .wouldPass("le numéro d'une question encore sans réponse", "the number of a question not answered yet");

    static final Advice ANSWER_TO_ALL = Advice.on(AnswerQuestion.class, "services2024.questions.answer-to-all", "P-113")
            .after(Solicitation.class)
            .says(
                    "Par équité, la même réponse est donnée à tous les prestataires sollicités.",
                    "For fairness, the same answer is given to all solicited suppliers.")
            .when(c -> !missing(c, c.action().recipients()).isEmpty())
            .showing(c -> List.of(Fact.of(
                    "Prestataires sans réponse",
                    "Suppliers without it",
                    missing(c, c.action().recipients()))))
            .recommends();

    static final Advice ANSWER_IN_WRITING = Advice.on(
                    AnswerQuestion.class, "services2024.questions.answer-in-writing", "P-155", "P-113")
            .says(
                    "Par équité, les questions écrites reçoivent une réponse écrite.",
                    "For fairness, written questions are answered in writing.")
            .when(c -> !c.action().channel().written())
            .showing(c -> List.of(Fact.of("channel", c.action().channel())))
            .recommends();

    static final Guard DURING_THE_SOLICITATION = Guard.prior(
                    List.of(SubmitAmendment.class, SendAmendment.class),
                    "services2024.amendments.during-the-solicitation",
                    "P-364")
            .after(Solicitation.class)
            .requires(s -> !s.part(Solicitation.class).closedOn(s.happened()))
            .showing(s -> List.of(closing(s)))
            .wouldPass("un amendement avant la clôture", "an amendment before the closing");

    static final Guard BY_THE_BROKER =
            Guard.by(DecideAmendment.class, List.of(Role.BROKER), "services2024.amendments.by-the-broker", "P-156");

    static final Guard SUBMITTED = Guard.toward(DecideAmendment.class, "services2024.amendments.submitted", "P-156")
            .after(Solicitation.class)
            .requires(a -> amendment(a).filter(x -> x.outcome().isEmpty()).isPresent())
            .showing(a -> List.of(Fact.of("number", a.target())))
            .wouldPass("le numéro d'un amendement en attente", "the number of an amendment that waits");

    static final Guard IMPACT = Guard.of(DecideAmendment.class, "services2024.amendments.impact", "P-157")
            .when(c -> c.action().outcome() == BrokerOutcome.AUTHORISED)
            .requires(c -> c.action().impactValidated())
            .showing(c -> List.of(Fact.of("impactValidated", c.action().impactValidated())))
            .wouldPass("un impact validé, ou un refus", "an impact that is validated, or a refusal");

    static final Guard SCOPE = Guard.of(DecideAmendment.class, "services2024.amendments.scope", "P-158", "P-365")
            .when(c -> c.action().outcome() == BrokerOutcome.AUTHORISED)
            .requires(c -> c.action().scopeFit())
            .showing(c -> List.of(Fact.of("scopeFit", c.action().scopeFit())))
            .wouldPass(
                    "des changements qui laissent intacte la portée des qualifications, ou un refus",
                    "changes that leave the scope of the qualifications as it is, or a refusal");

    static final Guard AUTHORISED = Guard.toward(
                    SendAmendment.class, "services2024.amendments.authorised", "P-156", "P-365")
            .after(Solicitation.class)
            .requires(a -> amendment(a)
                    .filter(x -> x.authorised() && x.sent().isEmpty())
                    .filter(x -> x.decided().get().mayPrecede(a.happened()))
                    .isPresent())
            .showing(a -> List.of(
                    Fact.of("number", a.target()),
                    Fact.of(
                            "Décision du Courtier",
                            "Broker's decision",
                            amendment(a).flatMap(RequestAmendment::outcome)),
                    Fact.of("Déjà envoyé", "Already sent", amendment(a).flatMap(RequestAmendment::sent))))
            .wouldPass(
                    "un amendement que le Courtier a autorisé et qui n'est pas encore envoyé",
                    "an amendment that the Broker has authorised and that is not sent yet");

    static final Guard TO_ALL = Guard.of(SendAmendment.class, "services2024.amendments.to-all", "P-156", "P-113")
            .after(Solicitation.class)
            .says(
                    "L'amendement est envoyé à chaque prestataire sollicité; la clôture demeure la même.",
                    "The amendment is sent to every solicited supplier; the closing remains the same.")
            .requires(c -> missing(c, c.action().recipients()).isEmpty())
            .showing(c -> List.of(
                    Fact.of("recipients", c.action().recipients()),
                    Fact.of(
                            "Prestataires oubliés",
                            "Suppliers left out",
                            missing(c, c.action().recipients()))))
            .wouldPass("l'envoi à chaque prestataire sollicité", "sending to every solicited supplier");

    static final Guard DIRECTIVES = Guard.toward(
                    SendAmendment.class, "services2024.amendments.internal-directives", "P-366")
            .after(Solicitation.class)
            .requires(a -> amendment(a)
                    .filter(m ->
                            Attestations.in(a).since(ServicesAttestation.AMENDMENT_DIRECTIVES, m.submitted()).stream()
                                    .anyMatch(x -> x.on().mayPrecede(a.happened())))
                    .isPresent())
            .showing(a -> List.of(Fact.of(
                    ServicesAttestation.AMENDMENT_DIRECTIVES.label(),
                    Text.of("non attestées pour cet amendement", "not attested for this amendment"))))
            .standingOn(a -> Attestations.in(a).facts(ServicesAttestation.AMENDMENT_DIRECTIVES))
            .wouldPass(
                    "l'attestation que les directives internes ont été suivies",
                    "an attestation that the internal directives were followed");

    static final Advice RESPONSES_BEFORE_AMENDMENT = Advice.on(
                    SendAmendment.class, "services2024.amendments.responses-before", "P-156", "P-364")
            .says(
                    "Le guide ne dit pas ce que deviennent les réponses reçues avant un amendement.",
                    "The guide is silent on responses received before an amendment.")
            .when(c -> !Responses.in(c).received().isEmpty())
            .showing(c -> List.of(Fact.of(
                    "Réponses déjà reçues",
                    "Responses already received",
                    Responses.in(c).received().size())))
            .namesGap();

    static final Guard EXTENSION_ASKED_BY = Guard.by(
            RequestExtension.class, List.of(Role.SUPPLIER, Role.CLIENT), "services2024.extension.asked-by", "P-163");

    static final Guard NO_EXTENSION = Guard.never(
            RequestExtension.class,
            Text.of("une réponse avant la clôture fixée", "a response before the closing as it was fixed"),
            "services2024.extension.never",
            "P-163",
            "P-371",
            "P-372");

    static final Provision MAY_ASK = Provision.right(RecordQuestion.class, "services2024.questions.may-ask", "P-154");

    static final Provision MAY_AMEND =
            Provision.right(SubmitAmendment.class, "services2024.amendments.may-amend", "P-364");

    static final Provision MAY_DECLINE =
            Provision.right(AnswerQuestion.class, "services2024.amendments.may-decline", "P-385");

    static final Provision MODIFICATION_REQUEST =
            Provision.standing(Role.SUPPLIER, "services2024.questions.modification-request", "P-384");

    static final List<Rule> RULES = List.of(
            QUESTION_TOLD_BY,
            QUESTION_OF_A_SOLICITED,
            QUESTION_IN_WRITING,
            QUESTION_AFTER_CLOSING,
            BY_THE_CLIENT,
            QUESTION_OPEN,
            ANSWER_TO_ALL,
            ANSWER_IN_WRITING,
            DURING_THE_SOLICITATION,
            BY_THE_BROKER,
            SUBMITTED,
            IMPACT,
            SCOPE,
            AUTHORISED,
            TO_ALL,
            DIRECTIVES,
            RESPONSES_BEFORE_AMENDMENT,
            EXTENSION_ASKED_BY,
            NO_EXTENSION,
            MAY_ASK,
            MAY_AMEND,
            MAY_DECLINE,
            MODIFICATION_REQUEST);

    private AmendingPriceRequest() {}

    /** Gives the numbers of the questions that wait for an answer. */
    static List<Integer> openQuestions(Situation s) {
        return s.find(Solicitation.class).map(Solicitation::questions).orElse(List.of()).stream()
                .filter(q -> q.answered().isEmpty())
                .map(SupplierQuestion::number)
                .toList();
    }

    /** Gives the numbers of the amendments that are not sent. */
    static List<Integer> openAmendments(Situation s) {
        return s.find(Solicitation.class).map(Solicitation::amendments).orElse(List.of()).stream()
                .filter(a -> a.sent().isEmpty())
                .map(RequestAmendment::number)
                .toList();
    }

    private static Optional<RequestAmendment> amendment(Aim<Integer> a) {
        return a.part(Solicitation.class).amendment(a.target());
    }

    private static List<SupplierId> missing(Case<?> c, List<SupplierId> recipients) {
        return c.part(Solicitation.class).ids().stream()
                .filter(s -> !recipients.contains(s))
                .toList();
    }

    private static Fact closing(Situation s) {
        return Fact.of("Clôture", "Closing", s.part(Solicitation.class).closing());
    }
}

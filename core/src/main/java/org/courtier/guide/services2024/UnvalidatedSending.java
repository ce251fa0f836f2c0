package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.dossier.Attestations;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Solicitation;
import org.courtier.text.Text;

/** Section 3.3.3, at its end: a price request sent without the Broker's validation. */
final class UnvalidatedSending {

    static final Guard TOLD_BY = Guard.by(
            ReportUnvalidatedSending.class,
            List.of(Role.CLIENT, Role.BROKER),
            "services2024.unvalidated.told-by",
            "P-140");

    static final Guard TRULY_UNVALIDATED = Guard.prior(
                    ReportUnvalidatedSending.class, "services2024.unvalidated.truly", "P-148")
            .says(
                    "Seul un envoi que le Courtier n'avait pas autorisé est déclaré comme tel.",
                    "Only a sending that the Broker had not authorised is told as such.")
            .impossible()
            .requires(s -> !SendingPriceRequest.authorised(s))
            .showing(s -> List.of(Fact.of(
                    "Autorisation du Courtier",
                    "Broker's authorisation",
                    s.find(BrokerValidation.class).map(BrokerValidation::decided))))
            .wouldPass("l'envoi de la demande de prix autorisée", "the sending of the authorised price request");

    static final Guard VALIDATED_BEFORE = Guard.prior(
                    ReportUnvalidatedSending.class, "services2024.unvalidated.validated-before", "P-140", "P-148")
            .concerns(Solicitation.class)
            .requires(SendingPriceRequest::authorised)
            .showing(s -> List.of(Fact.of(
                    "Autorisation du Courtier",
                    "Broker's authorisation",
                    Text.of("aucune avant l'envoi", "none before the sending"))))
            .wouldPass(
                    "l'autorisation du Courtier avant l'envoi; il faut recommencer le processus",
                    "the Broker's authorisation before the sending; the process must start again");

    static final Guard NOTHING_FOLLOWS = Guard.prior(
                    List.of(
                            ProveReceipt.class,
                            RecordQuestion.class,
                            AnswerQuestion.class,
                            SubmitAmendment.class,
                            DecideAmendment.class,
                            SendAmendment.class,
                            RecordResponse.class,
                            RecordNonParticipation.class,
                            RemindSupplier.class,
                            ForwardNonParticipationForm.class,
                            ReportSilence.class,
                            AssessResponse.class,
                            ChooseSupplier.class),
                    "services2024.unvalidated.nothing-follows",
                    "P-140")
            .after(Solicitation.class)
            .impossible()
            .requires(s -> s.part(Solicitation.class).validated())
            .showing(s -> List.of(Fact.of(
                    "Demande de prix envoyée sans validation",
                    "Price request sent unvalidated",
                    s.part(Solicitation.class).sent())))
            .wouldPass("un processus recommencé dans un nouveau dossier", "a process started again in a new file");

    static final Computation RECOURSES = Computation.of(
                    AfterUnvalidatedSending.class, "services2024.unvalidated.recourses", "P-140", "P-141")
            .after(Solicitation.class)
            .answers(i -> {
                if (i.part(Solicitation.class).validated()) {
                    return Answer.undefined(Fact.of("Envoi autorisé", "Sending authorised", true));
                }
                boolean ownRules = Attestations.in(i).has(ServicesAttestation.OWN_RULES_ALLOW, i.happened());
                return Answer.of(
                        ownRules ? List.of(Recourse.RESTART, Recourse.OWN_CONTRACT) : List.of(Recourse.RESTART),
                        Fact.of(ServicesAttestation.OWN_RULES_ALLOW.label(), ownRules));
            });

    static final List<Rule> RULES = List.of(TOLD_BY, TRULY_UNVALIDATED, VALIDATED_BEFORE, NOTHING_FOLLOWS, RECOURSES);

    private UnvalidatedSending() {}
}

package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.AuthorisationNeed.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationRequest;
import org.courtier.contract.Authorisations;
import org.courtier.contract.Justification;
import org.courtier.contract.Signatures;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Case;
import org.courtier.decision.Computation;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Inquiry;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.PriceRequest;

/** Section 3.4.3: the chief executive's and other authorisations (<b>Obtenir l'autorisation</b>). */
final class Authorising {

    static final Computation NEED = Computation.of(
                    ChiefExecutiveAuthorisation.class,
                    "services2024.authorisation.article-48",
                    "P-172",
                    "P-173",
                    "P-170",
                    "P-171",
                    "P-177")
            .concerns(Choice.class)
            .reading(UnconfirmedPrice.READING)
            .answers(Authorising::need);

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(DeclareAuthorisation.class, PrepareJustification.class, RequestAuthorisation.class),
            List.of(Role.CLIENT),
            "services2024.authorisation.by-the-client",
            "P-181",
            "P-185",
            "P-416");

    static final Guard RECORDED_BY = Guard.by(
            RecordAuthorisation.class,
            List.of(Role.CLIENT, Role.CHIEF_EXECUTIVE),
            "services2024.authorisation.recorded-by",
            "P-173",
            "P-185");

    static final Guard DECLARED_ONCE = Guard.of(
                    DeclareAuthorisation.class, "services2024.authorisation.declared-once", "P-185")
            .says(
                    "Une autorisation qui figure déjà au dossier ne se déclare pas de nouveau.",
                    "An authorisation that the file has already is not declared again.")
            .requires(c -> named(c, c.action()).isEmpty())
            .showing(c -> List.of(Fact.of("name", named(c, c.action()))))
            .wouldPass(
                    "une autorisation d'un autre genre ou d'un autre nom", "an authorisation of another kind or name");

    static final DutyRule JUSTIFICATION_OWED = DutyRule.of(
                    Role.CLIENT, Role.CHIEF_EXECUTIVE, "services2024.authorisation.justification-owed", "P-416")
            .from(s -> chosen(s, REQUIRED))
            .until(s -> ArticleFortyEight.justification(s).map(Justification::prepared));

    static final Guard JUSTIFICATION_FIRST = Guard.of(
                    RequestAuthorisation.class, "services2024.authorisation.justification-first", "P-416")
            .says(
                    "La justification au dirigeant d'organisme s'élabore avant la demande d'autorisation.",
                    "The justification to the chief executive is prepared before the authorisation is requested.")
            .when(Authorising::asksTheChiefExecutive)
            .requires(c -> ArticleFortyEight.justification(c)
                    .filter(j -> j.prepared().mayPrecede(c.happened()))
                    .isPresent())
            .showing(c -> List.of(Fact.of(
                    "Justification préparée",
                    "Justification prepared",
                    c.find(Justification.class).map(Justification::prepared))))
            .wouldPass(
                    "une justification de ce choix, préparée avant la demande",
                    "a justification of this choice, prepared before the request");

    static final Guard JUSTIFICATION_DOCUMENT = Guard.of(
                    PrepareJustification.class, "services2024.authorisation.justification-document", "P-416")
            .requires(c -> c.action().document().kind() == ServicesDocument.JUSTIFICATION)
            .showing(c -> List.of(Fact.of("document", c.action().document())))
            .wouldPass("une justification au dirigeant d'organisme", "a justification to the chief executive");

    static final Provision CRITERIA =
            Provision.right(PrepareJustification.class, "services2024.authorisation.justification-criteria", "P-178");

    static final Advice CRITERIA_OF_THE_REQUEST = Advice.on(
                    PrepareJustification.class, "services2024.authorisation.criteria-of-the-request", "P-178")
            .says(
                    "La justification invoque un critère qui ne figurait pas dans la demande de prix : le choix ne peut s'y"
                            + " fonder.",
                    "The justification cites a criterion that was not in the price request: the choice cannot rest on it.")
            .when(c -> !foreign(c).isEmpty())
            .showing(c -> List.of(Fact.of("criteria", foreign(c))))
            .recommends();

    static final Advice CRITERIA_LINKED = Advice.on(
                    PrepareJustification.class, "services2024.authorisation.criteria-linked", "P-178")
            .says(
                    "Le lien de chaque critère avec l'objet du contrat spécifique devrait être expliqué.",
                    "The link of each criterion to the object of the specific contract should be explained.")
            .when(c -> !unlinked(c).isEmpty())
            .showing(c -> List.of(Fact.of("criteria", unlinked(c))))
            .recommends();

    static final DutyRule REQUEST_OWED = DutyRule.of(
                    Role.CLIENT, Role.CHIEF_EXECUTIVE, "services2024.authorisation.request-owed", "P-181", "P-180")
            .from(s -> chosen(s, REQUIRED))
            .until(Authorising::requestedOfTheChiefExecutive);

    static final Guard ANNEX_TWO = Guard.of(RequestAuthorisation.class, "services2024.authorisation.annex-two", "P-180")
            .when(Authorising::asksTheChiefExecutive)
            .requires(
                    c -> c.action().documents().stream().anyMatch(d -> d.kind() == ServicesDocument.AUTHORISATION_FORM))
            .showing(c -> List.of(Fact.of("documents", c.action().documents())))
            .wouldPass("l'annexe 2 remplie, jointe à la demande", "annex 2 completed, joined to the request");

    static final Guard AMOUNT_STATED = Guard.of(
                    RequestAuthorisation.class, "services2024.authorisation.amount-stated", "P-199")
            .when(c -> c.action().kind() == AuthorisationKind.FINANCIAL)
            .requires(c -> c.action().amount().isPresent())
            .showing(c -> List.of(Fact.of("amount", c.action().amount())))
            .wouldPass("le montant total estimé du contrat", "the estimated total amount of the contract");

    static final Advice AFTER_THE_CHOICE = Advice.on(
                    RequestAuthorisation.class, "services2024.authorisation.after-the-choice", "P-186")
            .when(c -> c.action().kind() == AuthorisationKind.FINANCIAL && !chosenBy(c))
            .recommends();

    static final DutyRule NOTIFY_BROKER = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.authorisation.notify-broker", "P-212")
            .from(s -> Authorisations.in(s)
                    .find(AuthorisationKind.FINANCIAL)
                    .filter(Authorisation::obtained)
                    .map(Authorisation::since))
            .until(s -> Authorisations.in(s)
                    .find(AuthorisationKind.FINANCIAL)
                    .flatMap(a -> Confirmed.since(s, ServicesAttestation.FINANCIAL_AUTHORISATION_NOTIFIED, a.since())));

    static final Provision NO_DOCUMENT =
            Provision.right(RecordAuthorisation.class, "services2024.authorisation.no-document", "P-213");

    static final DutyRule ACCOUNTABILITY = DutyRule.of(
                    Role.CLIENT, Role.SCT, "services2024.authorisation.accountability", "P-183")
            .from(s -> Signatures.in(s).concluded().filter(m -> ArticleFortyEight.applies(s)))
            .until(s -> Signatures.in(s)
                    .concluded()
                    .flatMap(m -> Confirmed.since(s, ServicesAttestation.ACCOUNTABILITY_REPORTED, m)));

    static final Computation OUTSTANDING = Computation.of(
                    OutstandingAuthorisations.class,
                    "services2024.authorisation.outstanding",
                    "P-185",
                    "P-198",
                    "P-199")
            .concerns(Authorisations.class)
            .concerns(Choice.class)
            .reading(UnconfirmedPrice.READING)
            .answers(q -> Answer.of(LackingAuthorisations.listed(q), LackingAuthorisations.all(q)));

    static final Computation FEES = Computation.of(
                    CancellationFees.class, "services2024.authorisation.cancellation-fees", "P-362")
            .concerns(Authorisations.class)
            .answers(RefusedAuthorisation::fees);

    static final Provision KINDS =
            Provision.reference(AuthorisationKind.class, "services2024.authorisation.kinds", "P-073", "P-074", "P-191");

    static final List<Rule> RULES = rules();

    private Authorising() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                NEED,
                BY_THE_CLIENT,
                RECORDED_BY,
                DECLARED_ONCE,
                JUSTIFICATION_OWED,
                JUSTIFICATION_FIRST,
                JUSTIFICATION_DOCUMENT,
                CRITERIA,
                CRITERIA_OF_THE_REQUEST,
                CRITERIA_LINKED,
                REQUEST_OWED,
                ANNEX_TWO,
                AMOUNT_STATED,
                AFTER_THE_CHOICE,
                NOTIFY_BROKER,
                NO_DOCUMENT,
                ACCOUNTABILITY,
                OUTSTANDING,
                FEES,
                KINDS));
        rules.addAll(AdvisingAuthorisation.RULES);
        rules.addAll(WaitingForAuthorisations.RULES);
        return List.copyOf(rules);
    }

    private static Answer<AuthorisationNeed> need(Inquiry<ChiefExecutiveAuthorisation> q) {
        Optional<AuthorisationNeed> need = ArticleFortyEight.need(q);
        List<Fact> facts = new ArrayList<>();
        q.find(DossierFile.class)
                .ifPresent(f -> facts.add(Fact.of(
                        "Régimes du client", "Client's regimes", f.body().regimes())));
        q.find(Choice.class).ifPresent(c -> facts.addAll(ArticleFortyEight.facts(c)));
        return need.map(n -> Answer.of(n, facts))
                .orElseGet(() -> Answer.notKnown(Fact.of("Prestataire retenu", "Retained supplier", Optional.empty())));
    }

    private static Optional<Authorisation> named(Situation s, DeclareAuthorisation action) {
        return Authorisations.in(s).find(action.kind(), action.name());
    }

    private static boolean asksTheChiefExecutive(Case<RequestAuthorisation> c) {
        return c.action().kind() == AuthorisationKind.CHIEF_EXECUTIVE && ArticleFortyEight.needs(c, REQUIRED);
    }

    private static Optional<Moment> chosen(Situation s, AuthorisationNeed need) {
        return s.find(Choice.class).map(Choice::chosen).filter(m -> ArticleFortyEight.needs(s, need));
    }

    private static boolean chosenBy(Situation s) {
        return s.find(Choice.class)
                .filter(c -> c.chosen().mayPrecede(s.happened()))
                .isPresent();
    }

    // what was obtained had been requested, even when nobody recorded the request
    private static Optional<Moment> requestedOfTheChiefExecutive(Situation s) {
        return Authorisations.in(s)
                .find(AuthorisationKind.CHIEF_EXECUTIVE)
                .flatMap(a -> a.request()
                        .map(AuthorisationRequest::on)
                        .or(() -> Optional.of(a).filter(Authorisation::obtained).map(Authorisation::since)))
                .filter(m ->
                        s.find(Choice.class).filter(c -> c.chosen().isAfter(m)).isEmpty());
    }

    private static List<Criterion> foreign(Case<PrepareJustification> c) {
        return c.action().criteria().stream()
                .filter(k -> c.find(PriceRequest.class)
                        .flatMap(r -> r.criterion(k.name()))
                        .isEmpty())
                .toList();
    }

    private static List<Criterion> unlinked(Case<PrepareJustification> c) {
        return c.action().criteria().stream().filter(k -> !k.linkedToObject()).toList();
    }
}

package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.rule.Fact;
import org.courtier.solicitation.Participation;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;

/** Sections 3.4.2 and 3.4.3, step 4: the lowest price and the choice (<b>Déterminer le choix le plus avantageux</b>). */
final class ChoosingSupplier {

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(ChooseSupplier.class, RetractChoice.class),
            List.of(Role.CLIENT),
            "services2024.choice.by-the-client",
            "P-167");

    static final Guard ALL_ANSWERED = Guard.prior(ChooseSupplier.class, "services2024.choice.all-answered", "P-161")
            .says(
                    "Le choix se fait une fois la clôture passée, ou chaque prestataire sollicité ayant donné suite.",
                    "The choice is made once the closing has passed, or every solicited supplier has answered.")
            .after(Solicitation.class)
            .requires(s -> awaited(s).isEmpty())
            .showing(s -> List.of(
                    Fact.of("Réponses attendues", "Answers awaited", awaited(s)),
                    Fact.of("Clôture", "Closing", s.part(Solicitation.class).closing())))
            .wouldPass("un choix après la clôture", "a choice after the closing");

    static final Guard ALL_ASSESSED = Guard.prior(
                    ChooseSupplier.class, "services2024.choice.all-assessed", "P-165", "P-166")
            .after(Responses.class)
            .requires(s -> unassessed(s).isEmpty())
            .showing(s -> List.of(Fact.of("Réponses à évaluer", "Responses to assess", unassessed(s))))
            .wouldPass(
                    "une évaluation de chaque réponse reçue à temps",
                    "an assessment of every response received in time");

    static final Guard ONE_CHOICE = Guard.prior(ChooseSupplier.class, "services2024.choice.one", "P-203")
            .says("Un seul prestataire est retenu.", "One supplier is retained.")
            .requires(s -> !s.has(Choice.class))
            .showing(s -> List.of(Fact.of(
                    "Prestataire retenu",
                    "Retained supplier",
                    s.part(Choice.class).retained())))
            .wouldPass("l'abandon préalable du choix", "taking the choice back first");

    static final Guard RETAINED_IN_TIME = Guard.toward(
                    ChooseSupplier.class, "services2024.choice.in-time", "P-161", "P-172")
            .says(
                    "Le prestataire retenu a répondu dans le délai.",
                    "The retained supplier responded within the reply period.")
            .after(Responses.class)
            .requires(a -> a.part(Responses.class)
                    .find(a.target())
                    .filter(Response::inTime)
                    .isPresent())
            .showing(a -> List.of(Fact.of(
                    "Réponse reçue",
                    "Response received",
                    a.part(Responses.class).find(a.target()).map(Response::received))))
            .wouldPass("un prestataire dont la réponse est reçue à temps", "a supplier whose response came in time");

    static final Guard RETAINED_CONFORMS = Guard.toward(
                    ChooseSupplier.class, "services2024.choice.conforms", "P-383", "P-165", "P-166")
            .says(
                    "La réponse retenue est conforme : besoin compris, tous les éléments, demande de prix inchangée.",
                    "The retained response conforms: need understood, every element, price request unchanged.")
            .after(Responses.class)
            .requires(a -> a.part(Responses.class)
                    .find(a.target())
                    .flatMap(Response::assessment)
                    .filter(x -> x.conforming())
                    .isPresent())
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass("un prestataire dont la réponse est conforme", "a supplier whose response conforms");

    static final Guard LINKED_CRITERIA = Guard.of(ChooseSupplier.class, "services2024.choice.linked-criteria", "P-168")
            .lacking(c -> c.action().criteria().stream()
                    .filter(x -> !x.linkedToObject())
                    .map(x -> Fact.of("criteria", x))
                    .toList())
            .wouldPass(
                    "des critères dont le lien avec l'objet du contrat est justifié",
                    "criteria whose link to the object of the contract is justified");

    static final Guard REQUESTED_CRITERIA = Guard.of(
                    ChooseSupplier.class, "services2024.choice.requested-criteria", "P-169")
            .after(PriceRequest.class)
            .lacking(c -> c.action().criteria().stream()
                    .filter(x -> c.part(PriceRequest.class).criterion(x.name()).isEmpty())
                    .map(x -> Fact.of("criteria", x))
                    .toList())
            .wouldPass(
                    "des critères inclus à la demande de prix envoyée, telle qu'amendée",
                    "criteria that are in the price request as sent and amended");

    static final Advice UNEXPLAINED = Advice.on(
                    ChooseSupplier.class, "services2024.choice.unexplained", "P-167", "P-178")
            .after(PriceRequest.class)
            .after(Solicitation.class)
            .says(
                    "Le guide ne dit pas sur quoi repose, sans autre critère, un choix qui n'est pas le prix le plus bas.",
                    "The guide does not say what a choice stands on that is not the lowest price and has no other criterion.")
            .when(c -> c.action().criteria().isEmpty()
                    && !Comparing.in(c).isLowest(c.action().supplier()))
            .showing(c -> List.of(
                    Fact.of("Prix le plus bas", "Lowest price", Comparing.in(c).lowest())))
            .namesGap();

    static final Guard BEFORE_SIGNATURE = Guard.prior(
                    RetractChoice.class, "services2024.choice.before-signature", "P-341")
            .says(
                    "Le choix se retire tant que personne n'a signé le contrat.",
                    "The choice can be taken back as long as nobody has signed the contract.")
            .after(Choice.class)
            .requires(s -> !s.has(Signatures.class))
            .showing(s -> List.of(Fact.of(
                    "Signataires",
                    "Signed by",
                    Signatures.in(s).contract().stream().map(Signature::party).toList())))
            .wouldPass("un contrat que personne n'a signé", "a contract that nobody has signed");

    static final Computation LOWEST = Computation.of(
                    LowestPrice.class, "services2024.choice.lowest-price", "P-172", "P-177", "P-237", "P-383")
            .after(PriceRequest.class)
            .after(Solicitation.class)
            .after(Responses.class)
            .reading(EarlyAnswers.READING)
            .answers(i -> {
                Comparison comparison = Comparing.in(i);
                return Answer.of(comparison, counts(i, comparison));
            });

    static final Advice ONE_SOLICITED = Advice.upon(
                    List.of(LowestPrice.class, ChooseSupplier.class),
                    "services2024.choice.one-solicited",
                    "P-175",
                    "P-177")
            .reading(UnconfirmedPrice.READING)
            .after(DossierFile.class)
            .after(Solicitation.class)
            .when(s ->
                    recommendable(s) && s.part(Solicitation.class).suppliers().size() == 1)
            .showing(s -> List.of(Fact.of(
                    "Prestataire sollicité",
                    "Supplier solicited",
                    s.part(Solicitation.class).ids())))
            .recommends();

    static final Advice ONE_RESPONSE = Advice.upon(
                    List.of(LowestPrice.class, ChooseSupplier.class),
                    "services2024.choice.one-response",
                    "P-176",
                    "P-177")
            .reading(UnconfirmedPrice.READING)
            .after(DossierFile.class)
            .after(PriceRequest.class)
            .after(Solicitation.class)
            .when(s -> recommendable(s) && Comparing.in(s).ranking().size() == 1)
            .showing(s -> counts(s, Comparing.in(s)))
            .recommends();

    static final Provision OTHER_CRITERIA =
            Provision.right(ChooseSupplier.class, "services2024.choice.other-criteria", "P-167");

    static final Provision NO_REASON_OWED =
            Provision.right(ChooseSupplier.class, "services2024.choice.no-reason-owed", "P-389");

    static final Provision CLAUSE_1_4 = Provision.standing(Role.CLIENT, "services2024.choice.clause-1-4", "P-390");

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            ALL_ANSWERED,
            ALL_ASSESSED,
            ONE_CHOICE,
            RETAINED_IN_TIME,
            RETAINED_CONFORMS,
            LINKED_CRITERIA,
            REQUESTED_CRITERIA,
            UNEXPLAINED,
            BEFORE_SIGNATURE,
            LOWEST,
            ONE_SOLICITED,
            ONE_RESPONSE,
            OTHER_CRITERIA,
            NO_REASON_OWED,
            CLAUSE_1_4);

    private ChoosingSupplier() {}

    private static List<SupplierId> awaited(Situation s) {
        return s.part(Solicitation.class).ids().stream()
                .filter(x -> FollowingUp.participation(s, x) == Participation.AWAITED)
                .toList();
    }

    private static List<SupplierId> unassessed(Situation s) {
        return s.part(Responses.class).received().stream()
                .filter(r -> r.inTime() && r.assessment().isEmpty())
                .map(Response::supplier)
                .toList();
    }

    private static boolean recommendable(Situation s) {
        return s.part(DossierFile.class).body().subjectTo(Regime.RCTI)
                && s.reading(UnconfirmedPrice.READING) == UnconfirmedPrice.RECOMMENDED;
    }

    private static List<Fact> counts(Situation s, Comparison comparison) {
        return List.of(
                Fact.of(
                        "Prestataires sollicités",
                        "Suppliers solicited",
                        s.part(Solicitation.class).suppliers().size()),
                Fact.of(
                        "Réponses reçues",
                        "Responses received",
                        Responses.in(s).received().size()),
                Fact.of(
                        "Réponses comparées",
                        "Responses compared",
                        comparison.ranking().size()));
    }
}

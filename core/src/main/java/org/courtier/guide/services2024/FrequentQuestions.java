package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.contract.Party;
import org.courtier.decision.Advice;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Reference;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.EndDossier;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.rule.Fact;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Responses;

/** What the FAQ (section 5) permits, forbids and recommends that no other chapter tells. */
final class FrequentQuestions {

    static final Guard CLARIFIED_BY =
            Guard.by(AskClarification.class, List.of(Role.CLIENT), "services2024.faq.clarified-by", "P-394", "P-395");

    static final Guard OF_A_RESPONSE = Guard.toward(AskClarification.class, "services2024.faq.of-a-response", "P-394")
            .says(
                    "On demande des précisions sur une réponse reçue.",
                    "A clarification is asked for about a response that was received.")
            .impossible()
            .requires(a -> Responses.in(a)
                    .find(a.target())
                    .filter(r -> r.received().mayPrecede(a.happened()))
                    .isPresent())
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass("un prestataire dont la réponse est reçue", "a supplier whose response is received");

    static final Guard ROTATION = Guard.of(SendPriceRequest.class, "services2024.faq.rotation", "P-370", "P-369")
            .after(DossierFile.class)
            .lacking(c -> excluded(c).stream()
                    .filter(c.action().suppliers()::contains)
                    .map(s -> Fact.of("suppliers", s))
                    .toList())
            .wouldPass(
                    "des prestataires que les règles internes de rotation n'excluent pas",
                    "suppliers that the internal rotation rules do not exclude");

    static final Advice ADDED_VALUE = Advice.upon(List.of(PrepareDrafts.class), "services2024.faq.added-value", "P-337")
            .after(Need.class)
            .says(
                    "Plusieurs catégories dans un même contrat : la valeur ajoutée pour l'organisation n'est pas consignée.",
                    "Several categories in one contract: the added value to the organisation is not on record.")
            .when(s -> s.part(Need.class).categories().size() > 1
                    && !Attestations.in(s).has(ServicesAttestation.ADDED_VALUE, s.happened()))
            .showing(s -> List.of(
                    Fact.of("Catégories", "Categories", s.part(Need.class).categories())))
            .namesGap();

    static final List<Rule> RULES = List.of(
            CLARIFIED_BY,
            OF_A_RESPONSE,
            ROTATION,
            ADDED_VALUE,
            Provision.record(Attestations.class, "services2024.faq.added-value-on-record", "P-337"),
            Provision.right(ChooseSupplier.class, "services2024.faq.no-least-amount", "P-333"),
            Provision.right(ChooseSupplier.class, "services2024.faq.no-greatest-amount", "P-334"),
            Provision.right(EndDossier.class, "services2024.faq.catalogue-is-optional", "P-343"),
            Provision.right(SignContract.class, "services2024.faq.supplier-signs-first", "P-367"),
            Provision.right(AskClarification.class, "services2024.faq.clarifications", "P-394", "P-395"),
            Provision.reference(Party.class, "services2024.faq.not-tripartite", "P-340", "P-342"),
            Provision.reference(SignContract.class, "services2024.faq.no-signing-process", "P-368"),
            Provision.reference(PriceRequest.class, "services2024.faq.not-a-tender", "P-376", "P-344"),
            Provision.reference(Offer.class, "services2024.faq.no-price-in-the-catalogue", "P-378", "P-412"),
            Provision.reference(QualificationStatus.class, "services2024.faq.quality-validated", "P-393"));

    private FrequentQuestions() {}

    private static List<SupplierId> excluded(Situation s) {
        return s.setting()
                .references()
                .find(RotationRules.KEY, s.happened().date())
                .map(Reference::value)
                .filter(r -> r.body().equals(s.part(DossierFile.class).body().id()))
                .map(RotationRules::excluded)
                .orElse(List.of());
    }
}

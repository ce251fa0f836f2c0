package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Offer;
import org.courtier.pricing.SupplierOffer;
import org.courtier.rule.ReadingChoice;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;
import org.courtier.testkit.Play;

/** The end of an acquisition: Aurore asks for $90,000.00, Boréal for $100,000.00, and one of them is retained. */
final class Concluding {

    static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    static final LocalDate THU_2026_09_24 = LocalDate.of(2026, 9, 24);
    static final LocalDate FRI_2026_09_25 = LocalDate.of(2026, 9, 25);
    static final LocalDate MON_2026_09_28 = LocalDate.of(2026, 9, 28);
    static final LocalDate TUE_2026_09_29 = LocalDate.of(2026, 9, 29);
    static final LocalDate WED_2026_09_30 = LocalDate.of(2026, 9, 30);
    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);
    static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
    static final LocalDate WED_2026_10_07 = LocalDate.of(2026, 10, 7);
    static final LocalDate THU_2026_10_08 = LocalDate.of(2026, 10, 8);

    static final Document CONTRACT = document(ServicesDocument.SPECIFIC_CONTRACT);
    static final Document FORM = document(ServicesDocument.COMMITMENT_FORM);
    static final Document CONTRACT_TEMPLATE = document(ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE);
    static final Document FORM_TEMPLATE = document(ServicesDocument.COMMITMENT_FORM_TEMPLATE);
    static final PrepareDrafts DRAFTS = new PrepareDrafts(CONTRACT, CONTRACT_TEMPLATE, FORM, FORM_TEMPLATE);
    static final SendFinalVersions FINAL_VERSIONS = new SendFinalVersions(CONTRACT, FORM, true);
    static final SignContract BY_THE_SUPPLIER = new SignContract(Party.SUPPLIER, Optional.empty());

    private Concluding() {}

    /** The choice of a supplier on Thursday 24 September 2026; Aurore's price is the lowest. */
    static Choice choiceOf(SupplierId retained) {
        return choice(retained, 2, offer(AURORE, "90000.00"), offer(BOREAL, "100000.00"));
    }

    static Choice choice(SupplierId retained, int solicited, SupplierOffer... offers) {
        Comparison comparison = Comparison.of(TaxBasis.BEFORE_TAXES, Arrays.asList(offers), List.of(), solicited);
        return new Choice(retained, List.of(), comparison, Moment.on(THU_2026_09_24));
    }

    static SupplierOffer offer(SupplierId supplier, String price) {
        return new SupplierOffer(supplier, new Offer.FixedPrice(Money.parse(price), TaxBasis.BEFORE_TAXES));
    }

    static Solicitation solicitationOf(SupplierId... suppliers) {
        Moment sent = Moment.on(TUE_2026_09_15);
        List<Solicited> solicited =
                Arrays.stream(suppliers).map(s -> new Solicited(s, sent, false)).toList();
        return new Solicitation(sent, Moment.on(THU_2026_09_24), solicited, true, List.of(), List.of());
    }

    static Estimate beforeTaxes(String amount) {
        return new Estimate(Money.parse(amount), TaxBasis.BEFORE_TAXES);
    }

    static Authorisation obtained(AuthorisationKind kind, Moment on) {
        return Authorisation.applicable(kind, kind == AuthorisationKind.OTHER ? "Comité" : "", on)
                .decided(AuthorisationStatus.OBTAINED, Optional.empty(), on);
    }

    static Authorisation financial(Estimate amount) {
        return obtained(AuthorisationKind.FINANCIAL, Moment.on(FRI_2026_09_25))
                .decided(AuthorisationStatus.OBTAINED, Optional.of(amount), Moment.on(FRI_2026_09_25));
    }

    /** A financial authorisation of $100,000.00, enough for either supplier, and whatever else. */
    static Authorisations authorisations(Authorisation... others) {
        Authorisations all = Authorisations.NONE.with(financial(beforeTaxes("100000.00")));
        for (Authorisation other : others) {
            all = all.with(other);
        }
        return all;
    }

    static Attestations attested(ServicesAttestation... kinds) {
        Attestations all = Attestations.NONE;
        for (ServicesAttestation kind : kinds) {
            all = all.with(new Attestation(kind, BUYER, Moment.on(FRI_2026_09_25), Optional.empty()));
        }
        return all;
    }

    /** A dossier in which the lowest price was retained, on Monday 28 September 2026. */
    static Play aChosenSupplier(ReadingChoice... readings) {
        return anOpenedDossier(readings)
                .on(MON_2026_09_28)
                .given(solicitationOf(AURORE, BOREAL), choiceOf(AURORE))
                .given(new Responses(List.of(response(AURORE), response(BOREAL))));
    }

    static Response response(SupplierId supplier) {
        return new Response(
                supplier, Moment.on(THU_2026_09_24), document(ServicesDocument.SUBMISSION), true, Optional.empty());
    }

    /** A preparation begun on Monday 28 September 2026, collected the next day. */
    static Preparation collected(SupplierId retained) {
        return Preparation.begun(retained, Moment.on(MON_2026_09_28)).informationCollected(Moment.on(TUE_2026_09_29));
    }

    /** Preliminary versions approved, authorisations confirmed on Friday 2 October 2026. */
    static Preparation approved(SupplierId retained) {
        return collected(retained)
                .draftsPrepared(List.of(CONTRACT, FORM), Moment.on(WED_2026_09_30))
                .draftsSent(Moment.on(THU_2026_10_01))
                .approved(Moment.on(FRI_2026_10_02))
                .authorisationsConfirmed(Moment.on(FRI_2026_10_02));
    }

    /** Everything there for the final versions, on Monday 5 October 2026, with the Broker. */
    static Play readyForFinalVersions(SupplierId retained, Authorisation... others) {
        return aChosenSupplier()
                .given(choiceOf(retained), authorisations(others), approved(retained))
                .as(BROKER)
                .on(MON_2026_10_05);
    }

    /** The final versions sent on Monday 5 October 2026; on the next day, with the client's signatory. */
    static Play readyToSign(SupplierId retained, Authorisation... others) {
        return readyForFinalVersions(retained, others)
                .given(new FinalVersions(CONTRACT, FORM, true, Moment.on(MON_2026_10_05)))
                .as(SIGNATORY)
                .on(TUE_2026_10_06);
    }

    static SignContract byTheClient(Moment form) {
        return new SignContract(Party.CLIENT, Optional.of(new Signature(Party.CLIENT, SIGNATORY.person(), form)));
    }
}

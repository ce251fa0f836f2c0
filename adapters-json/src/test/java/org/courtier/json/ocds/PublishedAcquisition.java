package org.courtier.json.ocds;

import static org.courtier.guide.services2024.ServiceCategory.IAAS_PAAS_RELATED_SAAS_MIGRATION;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.CIUSSS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.decision.Event;
import org.courtier.dossier.DossierOpened;
import org.courtier.guide.services2024.AmendmentDecided;
import org.courtier.guide.services2024.AmendmentSent;
import org.courtier.guide.services2024.AmendmentSubmitted;
import org.courtier.guide.services2024.AuthorisationsConfirmed;
import org.courtier.guide.services2024.BrokerContacted;
import org.courtier.guide.services2024.ContractSigned;
import org.courtier.guide.services2024.FinalVersionsSent;
import org.courtier.guide.services2024.NeedDefined;
import org.courtier.guide.services2024.NeedElements;
import org.courtier.guide.services2024.PriceRequestDrawnUp;
import org.courtier.guide.services2024.PriceRequestSent;
import org.courtier.guide.services2024.PriceRequestSubmitted;
import org.courtier.guide.services2024.ResponseAssessed;
import org.courtier.guide.services2024.ResponseReceived;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.guide.services2024.SupplierChosen;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Offer;
import org.courtier.pricing.SupplierOffer;
import org.courtier.solicitation.Assessment;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.Dispatch;

/** An acquisition to publish, and what its host hands in. */
final class PublishedAcquisition {

    static final String BID_EXTENSION = "https://extensions.example.org/bids/extension.json";
    static final Criterion EXPERIENCE = new Criterion("Expérience", CriterionKind.ASSET, Optional.of("Migration."));
    static final Document CONTRACT = new Document(
            "ged:contrat",
            ServicesDocument.SPECIFIC_CONTRACT,
            "1",
            DocumentFormat.PDF,
            Optional.of("0123456789abcdef".repeat(4)));

    private static final Document FORM =
            Document.of("ged:engagement", ServicesDocument.COMMITMENT_FORM, "1", DocumentFormat.TEXT_PROCESSOR);
    private static final Document TEMPLATE =
            Document.of("ged:demande", ServicesDocument.PRICE_REQUEST_TEMPLATE, "4", DocumentFormat.PDF);
    private static final Document SUBMISSION =
            Document.of("ged:soumission", ServicesDocument.SUBMISSION, "1", DocumentFormat.PDF);
    private static final List<SupplierId> THREE = List.of(AURORE, BOREAL, CARTIER);

    private PublishedAcquisition() {}

    /** Up to the day before the sending: four entries. */
    static Told drawnUp() {
        return new Told()
                .at("2026-09-14T09:00", new DossierOpened("2026-0147", CIUSSS, Moment.parse("2026-09-14")))
                .at("2026-09-14T10:00", need())
                .at("2026-09-17T09:00", request())
                .at("2026-09-18T09:00", submitted());
    }

    /** The fifth entry: sent on 24 September, to be answered by 15 October at 16:00. */
    static Told sent() {
        return drawnUp().at("2026-09-24T10:05", sending("2026-10-15T16:00"));
    }

    /** The eighth entry: an amendment. */
    static Told amended() {
        Moment on = Moment.parse("2026-10-05T16:00");
        return sent().at(
                        "2026-10-02T10:00",
                        new AmendmentSubmitted(1, "La relève fait partie de la troisième vague.", List.of(), on))
                .at("2026-10-05T15:00", new AmendmentDecided(1, BrokerOutcome.AUTHORISED, "", on))
                .at("2026-10-05T16:00", new AmendmentSent(1, THREE, on));
    }

    /** The twelfth entry: two responses, assessed. */
    static Told answered() {
        return amended()
                .at("2026-10-14T10:00", response(AURORE, "412500.00"))
                .at("2026-10-15T10:00", response(BOREAL, "438900.00"))
                .at("2026-10-19T10:00", assessed(AURORE, true))
                .at("2026-10-19T11:00", assessed(BOREAL, true));
    }

    /** The thirteenth entry: a choice, which is no award yet. */
    static Told chosen() {
        return answered().at("2026-10-20T10:00", choice(BOREAL));
    }

    /** The fifteenth entry: the client confirms that its authorisations are obtained. */
    static Told awarded() {
        return chosen().at(
                        "2026-10-26T10:00",
                        new BrokerContacted(BOREAL, List.of(SUBMISSION), List.of(), Moment.parse("2026-10-26T10:00")))
                .at("2026-11-10T08:35", new AuthorisationsConfirmed(Moment.parse("2026-11-10T08:30")));
    }

    /** The eighteenth entry: signed by both. */
    static Told signed() {
        return awarded()
                .at("2026-11-10T10:00", new FinalVersionsSent(CONTRACT, FORM, true, Moment.parse("2026-11-10T10:00")))
                .at("2026-11-12T09:00", signature(Party.CLIENT, "2026-11-12T09:00"))
                .at("2026-11-16T11:00", signature(Party.SUPPLIER, "2026-11-16"));
    }

    static NeedDefined need() {
        NeedElements elements = new NeedElements(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new NeedDefined(List.of(IAAS_PAAS_RELATED_SAAS_MIGRATION), elements, Moment.parse("2026-09-14"));
    }

    static PriceRequestDrawnUp request() {
        return new PriceRequestDrawnUp(
                TEMPLATE, List.of(), List.of(EXPERIENCE), TaxBasis.BEFORE_TAXES, Moment.parse("2026-09-17"));
    }

    static PriceRequestSubmitted submitted() {
        return new PriceRequestSubmitted(
                "Migration", new Estimate(Money.parse("425000.00"), TaxBasis.BEFORE_TAXES), Moment.parse("2026-09-18"));
    }

    static PriceRequestSent sending(String closing) {
        return new PriceRequestSent(
                THREE,
                Moment.parse(closing),
                new Dispatch(Channel.EMAIL, THREE, List.of(), List.of(), Optional.empty()),
                true,
                Moment.parse("2026-09-24T10:00"));
    }

    static Event response(SupplierId supplier, String price) {
        return new ResponseReceived(
                supplier,
                SUBMISSION,
                new Offer.FixedPrice(Money.parse(price), TaxBasis.BEFORE_TAXES),
                true,
                Moment.parse("2026-10-15T10:00"));
    }

    static Event assessed(SupplierId supplier, boolean conforming) {
        return new ResponseAssessed(
                supplier, new Assessment(conforming, true, true, "motif", Moment.parse("2026-10-19T10:00")));
    }

    static SupplierChosen choice(SupplierId supplier) {
        Comparison comparison = Comparison.of(
                TaxBasis.BEFORE_TAXES,
                List.of(new SupplierOffer(
                        supplier, new Offer.FixedPrice(Money.parse("438900.00"), TaxBasis.BEFORE_TAXES))),
                List.of(),
                3);
        return new SupplierChosen(supplier, List.of(EXPERIENCE), comparison, Moment.parse("2026-10-20T10:00"));
    }

    static ContractSigned signature(Party party, String on) {
        return new ContractSigned(new Signature(party, new PersonRef("signatory"), Moment.parse(on)), Optional.empty());
    }

    /** What a host hands in at the least. */
    static Publication bare() {
        return Publication.of(
                Imprint.of(
                        "https://donnees.example.org/2026-0147.json",
                        OffsetDateTime.parse("2026-11-20T09:00:00-05:00"),
                        "CIUSSS de l'Estuaire"),
                ContractingProcess.of("ocds-abc123"));
    }

    /** What a host hands in that knows everything and hides nothing. */
    static Publication full() {
        return new Publication(
                bare().imprint().declaring(List.of(BID_EXTENSION)),
                new ContractingProcess(
                        "ocds-abc123",
                        Optional.of("Migration vers l'infonuagique"),
                        Optional.of("ocds-abc123-entente"),
                        Optional.of(new Period(
                                Optional.of(OffsetDateTime.parse("2027-01-04T00:00:00-05:00")),
                                Optional.of(OffsetDateTime.parse("2029-01-03T23:59:59-05:00")),
                                Optional.empty(),
                                Optional.of(730))),
                        Optional.of("Article du règlement")),
                List.of(
                        KnownParty.body("ciusss", "CIUSSS de l'Estuaire", "20085212"),
                        KnownParty.body("mcn", "Courtier en infonuagique", "20012345"),
                        KnownParty.supplier("aurore", "Aurore Infonuagique inc.", "1140000001"),
                        KnownParty.supplier("boreal", "Boréal Services-conseils inc.", "1140000002")),
                Optional.of(new OrganisationId("mcn")),
                List.of(new CategoryCode(
                        IAAS_PAAS_RELATED_SAAS_MIGRATION,
                        Optional.of(new Classification(
                                Optional.of("UNSPSC"), Optional.of("81111500"), Optional.empty(), Optional.empty())),
                        Optional.of("S8"))),
                List.of(
                        new DocumentLink(
                                "ged:demande",
                                Stage.TENDER,
                                "biddingDocuments",
                                Optional.of("https://donnees.example.org/demande.pdf")),
                        new DocumentLink(
                                "ged:contrat",
                                Stage.CONTRACT,
                                "contractSigned",
                                Optional.of("https://donnees.example.org/contrat.pdf")),
                        new DocumentLink("ged:engagement", Stage.CONTRACT, "contractAnnexe", Optional.empty())),
                List.of(Disclosure.values()),
                Conventions.DEFAULTS,
                new SeaoNotice(
                        Optional.of("1700123"),
                        Optional.of("20085212-2026-AI"),
                        List.of("Services professionnels"),
                        SeaoMethod.PRICE_REQUEST,
                        SeaoMethod.PRIVATE_AGREEMENT));
    }
}

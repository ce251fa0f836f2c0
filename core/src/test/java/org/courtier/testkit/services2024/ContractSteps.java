package org.courtier.testkit.services2024;

import static org.courtier.testkit.services2024.Scene.BROKER;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Action;
import org.courtier.guide.services2024.ApproveDrafts;
import org.courtier.guide.services2024.CollectInformation;
import org.courtier.guide.services2024.ConfirmAuthorisations;
import org.courtier.guide.services2024.ContactBroker;
import org.courtier.guide.services2024.NegotiateTemplate;
import org.courtier.guide.services2024.PrepareDrafts;
import org.courtier.guide.services2024.ReportFormSignature;
import org.courtier.guide.services2024.ReportSignature;
import org.courtier.guide.services2024.ReportSupplierDocument;
import org.courtier.guide.services2024.SendContractToSupplier;
import org.courtier.guide.services2024.SendDrafts;
import org.courtier.guide.services2024.SendFinalVersions;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.guide.services2024.SignContract;
import org.courtier.guide.services2024.SignSupplierDocument;
import org.courtier.guide.services2024.TransmitSignedContract;
import org.courtier.party.Actor;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.solicitation.Responses;

/** Section 3.5: concluding the specific contract. */
final class ContractSteps {

    private static final Document CONTRACT = View.document(ServicesDocument.SPECIFIC_CONTRACT);
    private static final Document FORM = View.document(ServicesDocument.COMMITMENT_FORM);

    private ContractSteps() {}

    static void think(View view) {
        view.find(Choice.class).ifPresent(c -> contact(view, c.retained()));
        if (view.has(Preparation.class)) {
            prepare(view);
            sign(view);
        }
    }

    private static void contact(View view, SupplierId retained) {
        view.attest(
                ServicesAttestation.NEEDS_MET,
                ServicesAttestation.CONDITIONS_READ,
                ServicesAttestation.COMMITMENT_FORM_READ,
                ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY);
        List<SupplierId> silent = view.solicited().stream()
                .filter(s -> view.find(Responses.class).flatMap(r -> r.find(s)).isEmpty())
                .toList();
        List<Document> documents = List.of(
                View.document(ServicesDocument.PRICE_REQUEST),
                View.document(ServicesDocument.SUBMISSION),
                View.document(ServicesDocument.SOLICITED_LIST));
        ContactBroker contact = new ContactBroker(retained, documents, silent);
        if (!view.has(Preparation.class)) {
            view.next(view.client(), contact);
        }
        view.perhaps(view.client(), contact, new ContactBroker(retained, documents.subList(1, 3), List.of()));
    }

    private static void prepare(View view) {
        Preparation so = view.find(Preparation.class).get();
        PrepareDrafts drafts = new PrepareDrafts(
                CONTRACT,
                View.document(ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE),
                FORM,
                View.document(ServicesDocument.COMMITMENT_FORM_TEMPLATE));
        unless(view, so.informationCollected().isPresent(), BROKER, new CollectInformation());
        unless(view, so.draftsPrepared().isPresent(), BROKER, drafts);
        unless(view, so.draftsSent().isPresent(), BROKER, new SendDrafts());
        unless(view, so.approved().isPresent(), view.client(), new ApproveDrafts());
        unless(view, so.authorisationsConfirmed().isPresent(), view.client(), new ConfirmAuthorisations());
        unless(view, view.has(FinalVersions.class), BROKER, new SendFinalVersions(CONTRACT, FORM, true));
        view.perhaps(BROKER, new SendFinalVersions(CONTRACT, FORM, false));
        view.perhapsAttest(
                ServicesAttestation.FINANCIAL_AUTHORISATION_NOTIFIED, ServicesAttestation.SUPPLIER_DOCUMENT_NOTIFIED);
    }

    private static void unless(View view, boolean done, Actor actor, Action action) {
        if (done) {
            view.perhaps(actor, action);
        } else {
            view.next(actor, action);
        }
    }

    private static void sign(View view) {
        Actor signatory = view.of(Role.SIGNATORY);
        Actor seller =
                view.find(Choice.class).map(c -> View.seller(c.retained())).orElse(Scene.SUPPLIER);
        Optional<Signature> form = Optional.of(new Signature(Party.CLIENT, signatory.person(), Moment.on(view.day())));
        Signatures signed = view.find(Signatures.class).orElse(Signatures.NONE);
        if (view.has(FinalVersions.class)) {
            unless(view, signed.of(Party.CLIENT).isPresent(), signatory, new SignContract(Party.CLIENT, form));
            unless(view, view.has(Transmissions.class), view.client(), new SendContractToSupplier(List.of(CONTRACT)));
            unless(
                    view,
                    signed.of(Party.SUPPLIER).isPresent(),
                    seller,
                    new SignContract(Party.SUPPLIER, Optional.empty()));
        }
        if (view.has(Signatures.class)) {
            boolean sent = view.find(Transmissions.class)
                    .flatMap(Transmissions::contractToBroker)
                    .isPresent();
            unless(view, sent, view.client(), new TransmitSignedContract(List.of(CONTRACT, FORM)));
            view.perhapsAttest(ServicesAttestation.ACCOUNTABILITY_REPORTED);
        }
        view.perhaps(
                signatory,
                new ReportFormSignature(signatory.person()),
                new ReportSignature(Party.CLIENT, signatory.person(), form),
                new SignContract(Party.CLIENT, Optional.empty()),
                new SignSupplierDocument(View.document(ServicesDocument.OTHER)));
        view.perhaps(
                seller,
                new ReportSignature(Party.SUPPLIER, seller.person(), Optional.empty()),
                new NegotiateTemplate(List.of("pénalités")));
        view.perhaps(
                view.client(),
                new ReportSupplierDocument(
                        Scene.AURORE, Document.of("ged:clauses", ServicesDocument.OTHER, "1", DocumentFormat.PDF)));
    }
}

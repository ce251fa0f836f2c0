package org.courtier.testkit.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.guide.services2024.AssessResponse;
import org.courtier.guide.services2024.ChooseSupplier;
import org.courtier.guide.services2024.DeclareAuthorisation;
import org.courtier.guide.services2024.InterviewResources;
import org.courtier.guide.services2024.PrepareJustification;
import org.courtier.guide.services2024.RecordAuthorisation;
import org.courtier.guide.services2024.RecordResponse;
import org.courtier.guide.services2024.RequestAuthorisation;
import org.courtier.guide.services2024.RetractChoice;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.Actor;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Offer;
import org.courtier.pricing.RateLine;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;

/** Sections 3.4.1 to 3.4.3: analysing the responses, choosing and authorising. */
final class ChoiceSteps {

    private ChoiceSteps() {}

    static void think(View view) {
        if (!view.has(Solicitation.class)) {
            declare(view);
            return;
        }
        view.perhapsAttest(ServicesAttestation.RESPONSES_READ);
        if (view.has(Choice.class)) {
            authorise(view, view.find(Choice.class).get());
            view.perhaps(view.client(), new RetractChoice("erreur de lecture"));
        } else {
            view.respondents().forEach(s -> assess(view, s));
            view.respondents().forEach(s -> choose(view, s));
        }
        declare(view);
    }

    private static void assess(View view, SupplierId supplier) {
        AssessResponse conforming = new AssessResponse(supplier, true, true, true, "");
        AssessResponse incomplete = new AssessResponse(supplier, true, false, true, "prix manquant");
        boolean assessed = view.find(Responses.class)
                .flatMap(r -> r.find(supplier))
                .flatMap(Response::assessment)
                .isPresent();
        if (!assessed) {
            view.next(view.client(), conforming);
            view.next(view.client(), incomplete);
        }
        view.perhaps(view.client(), conforming, incomplete, new InterviewResources(supplier));
    }

    /** Gives the response of a supplier: the first two ask the same price, the others more, some by the hour or with taxes. */
    static RecordResponse response(Solicitation open, SupplierId supplier) {
        int place = open.ids().indexOf(supplier);
        Document submission =
                Document.of("ged:soumission:" + supplier, ServicesDocument.SUBMISSION, "1", DocumentFormat.PDF);
        Offer hourly = new Offer.HourlyRates(
                List.of(new RateLine("Architecte", Quantity.parse("7.5"), UnitPrice.parse("13334"))),
                TaxBasis.BEFORE_TAXES);
        Offer fixed = new Offer.FixedPrice(
                Money.parse(place < 2 ? "100000" : "110000"),
                place == 3 ? TaxBasis.TAXES_INCLUDED : TaxBasis.BEFORE_TAXES);
        return new RecordResponse(supplier, submission, place == 4 ? hourly : fixed);
    }

    private static void choose(View view, SupplierId supplier) {
        List<Criterion> asked =
                view.find(PriceRequest.class).map(PriceRequest::criteria).orElse(List.of());
        view.next(view.client(), new ChooseSupplier(supplier, List.of()));
        view.perhaps(view.client(), new ChooseSupplier(supplier, asked));
    }

    private static void authorise(View view, Choice choice) {
        Authorisations known = view.find(Authorisations.class).orElse(Authorisations.NONE);
        Optional<Estimate> total = view.offer(choice.retained()).map(Offer::priced);
        RequestAuthorisation asked = new RequestAuthorisation(
                AuthorisationKind.CHIEF_EXECUTIVE,
                "",
                List.of(View.document(ServicesDocument.AUTHORISATION_FORM)),
                Optional.empty());
        view.perhaps(
                view.client(),
                new PrepareJustification(choice.criteria(), View.document(ServicesDocument.JUSTIFICATION)),
                asked,
                new RequestAuthorisation(AuthorisationKind.FINANCIAL, "", List.of(), total));
        missing(view, known, view.of(Role.CHIEF_EXECUTIVE), AuthorisationKind.CHIEF_EXECUTIVE, Optional.empty());
        missing(view, known, view.client(), AuthorisationKind.FINANCIAL, total);
    }

    private static void missing(
            View view, Authorisations known, Actor by, AuthorisationKind kind, Optional<Estimate> amount) {
        boolean obtained = known.find(kind).filter(Authorisation::obtained).isPresent();
        if (obtained) {
            view.perhaps(by, record(kind, true, amount));
        } else {
            view.next(by, record(kind, true, amount));
        }
    }

    private static void declare(View view) {
        Optional<Estimate> little = Optional.of(new Estimate(Money.ofCents(1), TaxBasis.BEFORE_TAXES));
        view.perhaps(
                view.client(),
                new DeclareAuthorisation(AuthorisationKind.UNION_CONSULTATION, ""),
                record(AuthorisationKind.UNION_CONSULTATION, true, Optional.empty()),
                record(AuthorisationKind.FINANCIAL, true, little),
                record(AuthorisationKind.FINANCIAL, false, Optional.empty()));
    }

    private static RecordAuthorisation record(AuthorisationKind kind, boolean obtained, Optional<Estimate> amount) {
        return new RecordAuthorisation(
                kind, "", obtained ? AuthorisationStatus.OBTAINED : AuthorisationStatus.REFUSED, amount);
    }
}

package org.courtier.testkit.services2024;

import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.TECHNICAL_SECTOR;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.dossier.Attest;
import org.courtier.guide.services2024.CategoryFit;
import org.courtier.guide.services2024.ContactPurpose;
import org.courtier.guide.services2024.ContactSuppliers;
import org.courtier.guide.services2024.DecideValidation;
import org.courtier.guide.services2024.DefineNeed;
import org.courtier.guide.services2024.DrawUpPriceRequest;
import org.courtier.guide.services2024.ExcludeSupplier;
import org.courtier.guide.services2024.Need;
import org.courtier.guide.services2024.NeedElements;
import org.courtier.guide.services2024.RecordSupplierAnswer;
import org.courtier.guide.services2024.RequestTeamsTemplate;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.guide.services2024.SubmitForValidation;
import org.courtier.guide.services2024.SupplierContacts;
import org.courtier.guide.services2024.SupplyTeamsTemplate;
import org.courtier.guide.services2024.TeamsTemplate;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Remuneration;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;

/** Sections 3.1 to 3.3.3: the need, contacts with suppliers, the price request and its validation. */
final class RequestSteps {

    static final Criterion EXPERIENCE =
            new Criterion("Expérience", CriterionKind.ASSET, Optional.of("complexité de la migration"));

    private static final Optional<Estimate> ESTIMATE =
            Optional.of(new Estimate(Money.parse("100000.00"), TaxBasis.BEFORE_TAXES));
    private static final NeedElements NOTHING_DEFINED = new NeedElements(
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
    private static final NeedElements EVERYTHING_DEFINED = new NeedElements(
            Optional.of(Period.ofYears(1)),
            Optional.of("six mois"),
            Optional.of(Remuneration.FIXED_PRICE),
            Optional.of("serveurs locaux"),
            Optional.of("infonuagique"),
            List.of("migrer"),
            List.of("plan de migration"),
            Optional.of("partagées"),
            Optional.of("par livrable"),
            Optional.empty(),
            Optional.of(true));

    private static final Attest SCOPE = new Attest(
            ServicesAttestation.SCOPE_OF_QUALIFICATION,
            Optional.of(View.document(ServicesDocument.SERVICES_BY_QUALIFICATION)));

    private RequestSteps() {}

    static void think(View view) {
        DefineNeed one = need(EVERYTHING_DEFINED, ServiceCategory.CHANGE_MANAGEMENT);
        DefineNeed teams = need(EVERYTHING_DEFINED, ServiceCategory.TEAMS_TELEPHONY);
        DefineNeed several =
                need(NOTHING_DEFINED, ServiceCategory.PRELIMINARY_ANALYSIS, ServiceCategory.ITSM_IMPLEMENTATION);
        if (view.has(Solicitation.class)) {
            view.perhaps(view.client(), one);
            return;
        }
        if (!view.has(Need.class)) {
            view.next(view.client(), one);
        }
        view.perhaps(view.client(), teams, several);
        view.attest(ServicesAttestation.LEGAL_CAPACITY);
        if (view.has(Need.class)) {
            prepare(view);
            validate(view);
            listSuppliers(view);
        }
    }

    private static void prepare(View view) {
        view.attest(view.client(), SCOPE, view.find(Need.class).map(Need::defined));
        if (view.concernsTeams()) {
            prepareTeams(view);
        }
        Document template = template(view);
        DrawUpPriceRequest complete = request(template, List.of(EXPERIENCE), true, TaxBasis.BEFORE_TAXES);
        boolean current = view.find(PriceRequest.class)
                .filter(r ->
                        r.template().equals(template) && r.sections().stream().allMatch(Section::completed))
                .isPresent();
        if (!current) {
            view.next(view.client(), complete);
        }
        Document earlier =
                Document.of("ged:gabarit", ServicesDocument.PRICE_REQUEST_TEMPLATE, "0", DocumentFormat.TEXT_PROCESSOR);
        view.perhaps(
                view.client(),
                complete,
                request(template, List.of(), true, TaxBasis.TAXES_INCLUDED),
                request(earlier, List.of(), false, TaxBasis.BEFORE_TAXES));
    }

    private static void prepareTeams(View view) {
        view.attest(
                ServicesAttestation.CIC_CLIENT,
                ServicesAttestation.MCN_PLANNING,
                ServicesAttestation.TECHNICAL_SECTOR_ALIGNMENT);
        if (!view.has(TeamsTemplate.class)) {
            view.next(view.client(), new RequestTeamsTemplate());
        }
        SupplyTeamsTemplate supply = new SupplyTeamsTemplate(View.document(ServicesDocument.TEAMS_PRICE_REQUEST));
        if (view.find(TeamsTemplate.class).flatMap(TeamsTemplate::document).isEmpty()) {
            view.next(BROKER, supply);
        } else {
            view.perhaps(BROKER, supply);
        }
    }

    private static Document template(View view) {
        return view.find(TeamsTemplate.class)
                .flatMap(TeamsTemplate::document)
                .orElse(View.document(ServicesDocument.PRICE_REQUEST_TEMPLATE));
    }

    private static DrawUpPriceRequest request(
            Document template, List<Criterion> criteria, boolean completed, TaxBasis basis) {
        return new DrawUpPriceRequest(
                template, List.of(new Section("Mandat", true), new Section("Exigences", completed)), criteria, basis);
    }

    private static void validate(View view) {
        Optional<Moment> drawnUp = view.find(PriceRequest.class).map(PriceRequest::prepared);
        if (drawnUp.isEmpty()) {
            return;
        }
        if (view.concernsTeams()) {
            view.attest(TECHNICAL_SECTOR, Attest.of(ServicesAttestation.TECHNICAL_SECTOR_VALIDATION), drawnUp);
        }
        Optional<Moment> submitted = view.find(ValidationRequest.class).map(ValidationRequest::submitted);
        SubmitForValidation submit = new SubmitForValidation("Migration de la messagerie", ESTIMATE, Channel.EMAIL);
        if (submitted.filter(m -> drawnUp.get().mayPrecede(m)).isEmpty()) {
            view.next(view.client(), submit);
        }
        view.perhaps(view.client(), submit, new SubmitForValidation("", Optional.empty(), Channel.TELEPHONE));
        if (submitted.isPresent()) {
            decide(view, submitted.get());
        }
    }

    private static void decide(View view, Moment submitted) {
        List<CategoryFit> fit =
                view.categories().stream().map(c -> new CategoryFit(c, true)).toList();
        boolean decided = view.find(BrokerValidation.class)
                .filter(v -> v.authorised() && submitted.mayPrecede(v.decided()))
                .isPresent();
        DecideValidation authorise = new DecideValidation(BrokerOutcome.AUTHORISED, "", fit);
        if (!decided) {
            view.next(BROKER, authorise);
        }
        view.perhaps(BROKER, authorise, new DecideValidation(BrokerOutcome.REFUSED, "mandat imprécis", List.of()));
    }

    private static void listSuppliers(View view) {
        List<SupplierId> qualified = view.qualified();
        view.perhapsAttest(
                ServicesAttestation.QUESTIONS_PREPARED,
                ServicesAttestation.PRACTICES_CHECKED,
                ServicesAttestation.INSTRUCTIONS_CHECKED);
        if (!qualified.isEmpty()) {
            view.perhaps(
                    view.client(),
                    new ContactSuppliers(
                            qualified, ContactPurpose.VALIDATE_MARKET, Channel.EMAIL, List.of("Combien de projets?")),
                    new ContactSuppliers(
                            qualified.subList(0, 1), ContactPurpose.VALIDATE_EXPERTISE, Channel.MEETING, List.of()));
        }
        for (SupplierId supplier : view.find(SupplierContacts.class)
                .map(SupplierContacts::suppliers)
                .orElse(List.of())) {
            view.perhaps(
                    view.client(),
                    new RecordSupplierAnswer(supplier, View.document(ServicesDocument.SUPPLIER_ANSWERS)));
        }
        qualified.stream()
                .skip(2)
                .forEach(s -> view.perhaps(
                        view.client(),
                        new ExcludeSupplier(
                                s,
                                "sans expérience de la solution",
                                Optional.of(View.document(ServicesDocument.EXCLUSION_RECORD)))));
    }

    private static DefineNeed need(NeedElements elements, ServiceCategory... categories) {
        return new DefineNeed(List.of(categories), elements);
    }
}

package org.courtier.json.ocds;

import static java.util.stream.Collectors.joining;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Category;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.guide.services2024.Need;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.party.PublicBody;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.RequestAmendment;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;

/**
 * The price request of a dossier, once it was sent. Who was solicited is never told, and neither the estimate nor the responses
 * before a supplier is awarded.
 */
final class TenderSection {

    private final Publication publication;
    private final Documents documents;

    TenderSection(Publication publication) {
        this.publication = publication;
        this.documents = new Documents(publication.documents());
    }

    Optional<Tender> of(Dossier dossier) {
        return dossier.find(Solicitation.class)
                .flatMap(s -> dossier.find(DossierFile.class).map(f -> tender(dossier, s, f)));
    }

    private Tender tender(Dossier dossier, Solicitation solicitation, DossierFile file) {
        boolean awarded = Retained.of(dossier).isPresent();
        return new Tender(
                file.number(),
                Optional.of(status(dossier, awarded)),
                subject(dossier, file.number()),
                Optional.of(reference(file.body())),
                estimate(dossier, awarded),
                Optional.empty(),
                new Procedure(
                        Optional.of(publication.conventions().method()),
                        Optional.of(publication.seao().priceRequest().label()),
                        publication.process().methodRationale()),
                basis(dossier.find(PriceRequest.class)
                        .map(PriceRequest::criteria)
                        .orElse(List.of())),
                Optional.of(period(solicitation)),
                publication.process().contractPeriod(),
                awarded ? participants(dossier) : new Participants(Optional.empty(), List.of()),
                documents.of(dossier, Stage.TENDER),
                solicitation.amendments().stream()
                        .flatMap(a -> a.sent().stream().map(on -> amendment(a, on)))
                        .toList());
    }

    static PartyReference reference(PublicBody body) {
        return new PartyReference(Optional.of(body.id().value()), Optional.of(body.name()));
    }

    private static TenderStatus status(Dossier dossier, boolean awarded) {
        if (awarded) {
            return TenderStatus.COMPLETE;
        }
        return Retained.ended(dossier) ? TenderStatus.CANCELLED : TenderStatus.ACTIVE;
    }

    private Subject subject(Dossier dossier, String number) {
        List<Item> items = dossier.find(Need.class).stream()
                .flatMap(n -> n.categories().stream().map(this::item))
                .toList();
        return new Subject(
                Optional.of(publication.process().title().orElse("Demande de prix " + number)),
                Optional.empty(),
                items.isEmpty() ? Optional.empty() : Optional.of(ProcurementCategory.SERVICES),
                List.of(),
                items);
    }

    private Item item(ServiceCategory category) {
        return new Item(
                itemId(category),
                Optional.of(category.label().french()),
                publication.code(category).flatMap(CategoryCode::classification),
                List.of(),
                Optional.empty());
    }

    static String itemId(Category category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Value> estimate(Dossier dossier, boolean awarded) {
        return dossier.find(ValidationRequest.class)
                .filter(v -> awarded && publication.discloses(Disclosure.ESTIMATE))
                .map(v -> AwardSection.value(v.estimate().amount()));
    }

    private static AwardBasis basis(List<Criterion> criteria) {
        Optional<String> assets = named(criteria, CriterionKind.ASSET);
        return new AwardBasis(
                Optional.of(assets.isPresent() ? "ratedCriteria" : "priceOnly"),
                assets.map(names -> "Prix; critères en lien avec l'objet du contrat : " + names),
                named(criteria, CriterionKind.ELIGIBILITY));
    }

    private static Optional<String> named(List<Criterion> criteria, CriterionKind kind) {
        return Optional.of(criteria.stream()
                        .filter(c -> c.kind() == kind)
                        .map(Criterion::name)
                        .collect(joining("; ")))
                .filter(names -> !names.isEmpty());
    }

    private static Period period(Solicitation solicitation) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(
                solicitation.sent().date(), solicitation.closing().date()));
        return new Period(
                Optional.of(Dates.from(solicitation.sent())),
                Optional.of(Dates.until(solicitation.closing())),
                Optional.empty(),
                Optional.of(days));
    }

    private Participants participants(Dossier dossier) {
        List<Response> received =
                dossier.find(Responses.class).orElse(Responses.NONE).received();
        List<PartyReference> named = publication.discloses(Disclosure.TENDERERS)
                ? received.stream()
                        .map(r -> Parties.reference(publication, r.supplier()))
                        .toList()
                : List.of();
        return new Participants(Optional.of(received.size()), named);
    }

    private static Amendment amendment(RequestAmendment amendment, Moment sent) {
        return new Amendment(
                Optional.of(Integer.toString(amendment.number())),
                Optional.of(Dates.from(sent)),
                Optional.empty(),
                Optional.of(amendment.change()),
                Optional.empty(),
                Optional.empty());
    }
}

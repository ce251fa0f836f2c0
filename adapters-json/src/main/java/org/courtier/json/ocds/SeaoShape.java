package org.courtier.json.ocds;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns a package of our own into the shape that Québec's system of tenders (SEAO) really publishes. */
final class SeaoShape {

    private static final DateTimeFormatter RELEASE_ID = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private final Publication publication;

    SeaoShape(Publication publication) {
        this.publication = publication;
    }

    ReleasePackage of(ReleasePackage standard) {
        Map<String, String> ids = new LinkedHashMap<>();
        standard.releases().forEach(r -> ids.put(r.id(), id(r)));
        return new ReleasePackage(
                standard.uri(),
                standard.version(),
                List.of(),
                standard.publishedDate(),
                standard.publisher(),
                standard.license(),
                standard.publicationPolicy(),
                each(standard.releases(), r -> release(r, ids)));
    }

    private static String id(Release release) {
        return RELEASE_ID.format(release.date().withOffsetSameInstant(ZoneOffset.UTC));
    }

    private Release release(Release r, Map<String, String> ids) {
        Map<String, String> parties = new LinkedHashMap<>();
        r.parties().forEach(p -> parties.put(p.id(), party(p)));
        boolean signed = !r.contracts().isEmpty();
        return new Release(
                publication
                        .seao()
                        .number()
                        .map(n -> publication.process().ocidPrefix() + "-" + n)
                        .orElse(r.ocid()),
                ids.get(r.id()),
                r.date(),
                r.tag(),
                r.language(),
                r.initiationType(),
                each(r.parties(), p -> party(p, parties)),
                r.buyer().map(b -> reference(b, parties)),
                r.tender().map(t -> tender(t, signed, parties, ids)),
                Optional.empty(),
                each(r.awards(), a -> award(a, parties)),
                each(r.contracts(), SeaoShape::contract),
                publication.seao().priorNotice().stream().map(SeaoShape::prior).toList());
    }

    private String party(Party party) {
        KnownParty known = publication.party(party.id());
        boolean supplier = party.roles().contains("supplier") || party.roles().contains("tenderer");
        Optional<String> id = supplier
                ? known.neq().map(neq -> "FO-" + neq)
                : known.seaoNumber().map(number -> "OP-" + number);
        return id.orElse(party.id());
    }

    private static Party party(Party p, Map<String, String> ids) {
        return new Party(
                ids.get(p.id()),
                p.name(),
                Optional.empty(),
                p.additionalIdentifiers(),
                p.address(),
                p.roles(),
                p.details());
    }

    private static PartyReference reference(PartyReference r, Map<String, String> ids) {
        return new PartyReference(r.id().map(ids::get), r.name());
    }

    private Tender tender(Tender t, boolean signed, Map<String, String> parties, Map<String, String> ids) {
        SeaoMethod method =
                signed ? publication.seao().contract() : publication.seao().priceRequest();
        return new Tender(
                t.id(),
                t.status(),
                subject(t.subject()),
                t.procuringEntity().map(p -> reference(p, parties)),
                t.value().map(SeaoShape::value),
                t.minValue().map(SeaoShape::value),
                new Procedure(
                        Optional.of(method.method()),
                        Optional.of(method.label()),
                        t.procedure().procurementMethodRationale()),
                t.awardBasis(),
                t.tenderPeriod(),
                t.contractPeriod(),
                new Participants(
                        t.participants().numberOfTenderers(),
                        each(t.participants().tenderers(), p -> reference(p, parties))),
                documents(t.documents()),
                each(t.amendments(), a -> amendment(a, ids)));
    }

    private Subject subject(Subject s) {
        return new Subject(
                s.title(),
                s.description(),
                s.mainProcurementCategory(),
                publication.seao().natures(),
                each(s.items(), this::item));
    }

    /** Gives the item under SEAO's category, when the host knows it. */
    private Item item(Item item) {
        Optional<String> code = publication.categories().stream()
                .filter(c -> TenderSection.itemId(c.category()).equals(item.id()))
                .findFirst()
                .flatMap(CategoryCode::seaoCode);
        return new Item(
                code.orElse(item.id()),
                code.map(c -> item.description().map(d -> c + " - " + d)).orElse(item.description()),
                item.classification(),
                item.additionalClassifications(),
                item.quantity());
    }

    private static Value value(Value value) {
        return new Value(value.amount(), Optional.empty());
    }

    private static List<ReleaseDocument> documents(List<ReleaseDocument> documents) {
        return documents.stream()
                .filter(d -> d.url().isPresent())
                .map(d -> new ReleaseDocument(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        d.url(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static Amendment amendment(Amendment a, Map<String, String> ids) {
        return new Amendment(
                a.id(),
                a.date(),
                a.rationale(),
                a.description(),
                a.amendsReleaseID().map(ids::get),
                a.releaseID().map(ids::get));
    }

    private static Award award(Award a, Map<String, String> parties) {
        return new Award(
                a.id(),
                a.title(),
                a.description(),
                a.status(),
                a.date(),
                a.value().map(SeaoShape::value),
                each(a.suppliers(), s -> reference(s, parties)),
                a.items(),
                a.contractPeriod(),
                documents(a.documents()),
                a.amendments());
    }

    private static Contract contract(Contract c) {
        return new Contract(
                c.id(),
                c.awardID(),
                c.title(),
                c.description(),
                c.status(),
                c.period(),
                c.value().map(SeaoShape::value),
                c.items(),
                c.dateSigned(),
                documents(c.documents()),
                c.amendments());
    }

    private static RelatedProcess prior(String identifier) {
        return new RelatedProcess(
                Optional.empty(),
                List.of("prior"),
                Optional.empty(),
                Optional.of("preProcurement"),
                Optional.of(identifier),
                Optional.empty());
    }

    private static <T> List<T> each(List<T> list, Function<T, T> change) {
        return list.stream().map(change).toList();
    }
}

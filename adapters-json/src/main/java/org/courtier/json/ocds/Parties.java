package org.courtier.json.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.party.OrganisationId;
import org.courtier.party.SupplierId;

/** Everyone that a release refers to, with the roles that follow from where: so no reference is left without its party. */
final class Parties {

    private final Publication publication;

    Parties(Publication publication) {
        this.publication = publication;
    }

    static PartyReference reference(Publication publication, SupplierId supplier) {
        return new PartyReference(
                Optional.of(supplier.value()),
                publication.party(supplier.value()).name());
    }

    List<Party> of(PartyReference buyer, Tender tender, Optional<Bids> bids, List<Award> awards) {
        Map<PartyReference, List<String>> roles = new LinkedHashMap<>();
        add(roles, Stream.of(buyer), "buyer");
        add(roles, tender.procuringEntity().stream(), "procuringEntity");
        add(
                roles,
                publication.broker().stream().map(this::broker),
                publication.conventions().brokerRole());
        add(roles, awards.stream().flatMap(a -> a.suppliers().stream()), "supplier");
        Stream<PartyReference> bidders =
                bids.stream().flatMap(b -> b.details().stream()).flatMap(b -> b.tenderers().stream());
        add(roles, Stream.concat(tender.participants().tenderers().stream(), bidders), "tenderer");
        return roles.entrySet().stream()
                .map(e -> party(e.getKey(), e.getValue()))
                .toList();
    }

    private static void add(Map<PartyReference, List<String>> roles, Stream<PartyReference> parties, String role) {
        parties.distinct()
                .forEach(p -> roles.computeIfAbsent(p, k -> new ArrayList<>()).add(role));
    }

    private PartyReference broker(OrganisationId id) {
        return new PartyReference(
                Optional.of(id.value()), publication.party(id.value()).name());
    }

    private Party party(PartyReference reference, List<String> roles) {
        String id = reference.id().orElseThrow();
        KnownParty known = publication.party(id);
        Optional<String> municipal = known.municipal().map(m -> m ? "1" : "0");
        return new Party(
                id,
                reference.name(),
                known.neq().map(this::identifier),
                List.of(),
                Optional.empty(),
                roles,
                known.neq().isPresent() || municipal.isPresent()
                        ? Optional.of(new PartyDetails(known.neq(), municipal))
                        : Optional.empty());
    }

    private Identifier identifier(String neq) {
        return new Identifier(
                Optional.of(publication.conventions().neqScheme()),
                Optional.of(neq),
                Optional.empty(),
                Optional.empty());
    }
}

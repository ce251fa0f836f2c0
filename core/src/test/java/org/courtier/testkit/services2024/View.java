package org.courtier.testkit.services2024;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Action;
import org.courtier.decision.Part;
import org.courtier.dossier.Attest;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.guide.services2024.Need;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.pricing.SupplierOffer;
import org.courtier.solicitation.Solicitation;
import org.courtier.testkit.Proposal;

/** What a dossier holds on a day, as somebody sees it who thinks of the next step; collects the steps thought of. */
final class View {

    private final Dossier dossier;
    private final LocalDate day;
    private final List<Proposal> onTheWay = new ArrayList<>();
    private final List<Proposal> aside = new ArrayList<>();

    View(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /** Gives somebody of the dossier's body, in a role. */
    Actor of(Role role) {
        OrganisationId body = find(DossierFile.class).map(f -> f.body().id()).orElse(Scene.CIUSSS.id());
        return Scene.actor(
                role == Role.CLIENT ? "buyer" : role == Role.SIGNATORY ? "signatory" : "chief", body.value(), role);
    }

    Actor client() {
        return of(Role.CLIENT);
    }

    /** Gives somebody who acts for a supplier. */
    static Actor seller(SupplierId supplier) {
        return Scene.actor("seller", supplier.value(), Role.SUPPLIER);
    }

    <P extends Part> Optional<P> find(Class<P> part) {
        return dossier.find(part);
    }

    boolean has(Class<? extends Part> part) {
        return dossier.parts().has(part);
    }

    List<Proposal> onTheWay() {
        return onTheWay;
    }

    List<Proposal> aside() {
        return aside;
    }

    /** Adds the next step that is missing. */
    void next(Actor actor, Action action) {
        onTheWay.add(new Proposal(actor, action));
    }

    /** Adds what may be thought of besides. */
    void perhaps(Actor actor, Action... actions) {
        for (Action action : actions) {
            aside.add(new Proposal(actor, action));
        }
    }

    /** Adds a step that is missing until it is attested, at or after a moment when there is one. */
    void attest(Actor actor, Attest attest, Optional<Moment> since) {
        boolean missing = find(Attestations.class).orElse(Attestations.NONE).made().stream()
                .noneMatch(a -> a.kind() == attest.kind()
                        && since.filter(s -> a.on().isBefore(s)).isEmpty());
        if (missing) {
            next(actor, attest);
        } else {
            perhaps(actor, attest);
        }
    }

    /** Adds facts for the client to attest, each missing until it is. */
    void attest(ServicesAttestation... kinds) {
        Stream.of(kinds).map(Attest::of).forEach(a -> attest(client(), a, Optional.empty()));
    }

    /** Adds facts that the client may attest besides. */
    void perhapsAttest(ServicesAttestation... kinds) {
        Stream.of(kinds).map(Attest::of).forEach(a -> perhaps(client(), a));
    }

    List<ServiceCategory> categories() {
        return find(Need.class).map(Need::categories).orElse(List.of(ServiceCategory.CHANGE_MANAGEMENT));
    }

    boolean concernsTeams() {
        return find(Need.class).filter(Need::concernsTeamsTelephony).isPresent();
    }

    /** Gives the suppliers qualified for the need. */
    List<SupplierId> qualified() {
        return Scene.catalogue().qualifiedFor(categories(), day);
    }

    List<SupplierId> solicited() {
        return find(Solicitation.class).map(Solicitation::ids).orElse(List.of());
    }

    /** Gives the suppliers that responded, the one with the lowest price first. */
    List<SupplierId> respondents() {
        return find(Offers.class).map(Offers::received).orElse(List.of()).stream()
                .sorted(Comparator.comparing(o -> o.offer().total()))
                .map(SupplierOffer::supplier)
                .toList();
    }

    Optional<Offer> offer(SupplierId supplier) {
        return find(Offers.class).flatMap(o -> o.find(supplier));
    }

    /** Gives a document in the edition that the Catalogue publishes. */
    static Document document(ServicesDocument kind) {
        return Scene.document(kind);
    }
}

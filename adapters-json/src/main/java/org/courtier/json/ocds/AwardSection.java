package org.courtier.json.ocds;

import java.util.List;
import java.util.Optional;
import org.courtier.dossier.Dossier;
import org.courtier.money.Money;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.text.Language;

/** The award and the contract of a dossier: the supplier, its price with its currency, and since when. */
final class AwardSection {

    private static final String CURRENCY = "CAD";

    private final Publication publication;
    private final Documents documents;

    AwardSection(Publication publication) {
        this.publication = publication;
        this.documents = new Documents(publication.documents());
    }

    static Value value(Money amount) {
        return new Value(Optional.of(amount.dollars()), Optional.of(CURRENCY));
    }

    static Optional<Offer> offer(Dossier dossier, SupplierId supplier) {
        return dossier.find(Offers.class).flatMap(o -> o.find(supplier));
    }

    Optional<Award> award(Dossier dossier, String id) {
        return Retained.of(dossier).map(retained -> {
            Optional<Offer> offer = offer(dossier, retained.supplier());
            return new Award(
                    id,
                    Optional.empty(),
                    offer.map(AwardSection::taxes),
                    Optional.of(AwardStatus.ACTIVE),
                    Optional.of(Dates.from(retained.since())),
                    offer.map(o -> value(o.total())),
                    List.of(Parties.reference(publication, retained.supplier())),
                    List.of(),
                    publication.process().contractPeriod(),
                    documents.of(dossier, Stage.AWARD),
                    List.of());
        });
    }

    /** Gives the contract, once both parties have signed it, with the identity of its award. */
    Optional<Contract> contract(Dossier dossier, String id) {
        Optional<Offer> offer = Retained.of(dossier).flatMap(r -> offer(dossier, r.supplier()));
        return Retained.concluded(dossier)
                .map(signed -> new Contract(
                        id,
                        id,
                        Optional.empty(),
                        offer.map(AwardSection::taxes),
                        Optional.of(ContractStatus.ACTIVE),
                        publication.process().contractPeriod(),
                        offer.map(o -> value(o.total())),
                        List.of(),
                        Optional.of(Dates.from(signed)),
                        documents.of(dossier, Stage.CONTRACT),
                        List.of()));
    }

    private static String taxes(Offer offer) {
        return "Prix " + offer.taxBasis().label().in(Language.FRENCH);
    }
}

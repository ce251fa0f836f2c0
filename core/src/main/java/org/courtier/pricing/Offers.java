package org.courtier.pricing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * What the suppliers that responded ask, one offer a supplier, in the order in which they were recorded.
 *
 * @param received each of them
 */
public record Offers(List<SupplierOffer> received) implements Part {

    public static final Offers NONE = new Offers(List.of());

    public Offers {
        received = List.copyOf(received);
    }

    /** Gives the offers of a situation; none when nothing came. */
    public static Offers in(Situation situation) {
        return situation.find(Offers.class).orElse(NONE);
    }

    public Optional<Offer> find(SupplierId supplier) {
        return received.stream()
                .filter(o -> o.supplier().equals(supplier))
                .map(SupplierOffer::offer)
                .findFirst();
    }

    public Offers with(SupplierOffer offer) {
        return new Offers(Stream.concat(
                        received.stream().filter(o -> !o.supplier().equals(offer.supplier())), Stream.of(offer))
                .toList());
    }
}

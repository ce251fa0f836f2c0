package org.courtier.solicitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * The responses received, in the order in which they were recorded; one a supplier.
 *
 * @param received each of them
 */
public record Responses(List<Response> received) implements Part {

    public static final Responses NONE = new Responses(List.of());

    public Responses {
        received = List.copyOf(received);
    }

    /** Gives the responses of a situation; none when nothing came. */
    public static Responses in(Situation situation) {
        return situation.find(Responses.class).orElse(NONE);
    }

    public Optional<Response> find(SupplierId supplier) {
        return received.stream().filter(r -> r.supplier().equals(supplier)).findFirst();
    }

    /** Gives the responses that count in the comparison: in time and conforming. */
    public List<Response> counting() {
        return received.stream().filter(Response::counts).toList();
    }

    /** Gives these responses with one more, or with another of the same supplier in its place. */
    public Responses with(Response response) {
        boolean known = find(response.supplier()).isPresent();
        List<Response> changed = new ArrayList<>(received);
        if (known) {
            changed.replaceAll(r -> r.supplier().equals(response.supplier()) ? response : r);
        } else {
            changed.add(response);
        }
        return new Responses(changed);
    }
}

package org.courtier.json.ocds;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is published of a process at one moment. What was published and is no more is cancelled, never dropped; a supplier awarded
 * after a cancelled award is another award.
 *
 * @param tender the price request, once it was sent
 * @param bids the responses that are disclosed
 * @param awards every award so far
 * @param contracts every contract so far, each with the identity of its award
 */
record Standing(Optional<Tender> tender, Optional<Bids> bids, List<Award> awards, List<Contract> contracts) {

    static final Standing NOTHING = new Standing(Optional.empty(), Optional.empty(), List.of(), List.of());

    private static final Optional<AwardStatus> CANCELLED = Optional.of(AwardStatus.CANCELLED);

    Standing {
        awards = List.copyOf(awards);
        contracts = List.copyOf(contracts);
    }

    boolean begun() {
        return tender.isPresent();
    }

    /** Gives the identity of the award that stands, or of the next one. */
    String award() {
        boolean open = !awards.isEmpty() && !cancelled(awards.get(awards.size() - 1));
        return Integer.toString(open ? awards.size() : awards.size() + 1);
    }

    /** Gives what stands after this, when these are the sections of the dossier now. */
    Standing then(Optional<Tender> now, Optional<Bids> responses, Optional<Award> award, Optional<Contract> contract) {
        String open = award();
        return new Standing(
                now.or(() -> tender.map(Standing::cancel)),
                responses,
                replaced(awards, a -> a.id().equals(open), award, Standing::cancel),
                replaced(contracts, c -> c.id().equals(open), contract, Standing::cancel));
    }

    static boolean cancelled(Award award) {
        return award.status().equals(CANCELLED);
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> open, Optional<T> now, UnaryOperator<T> cancel) {
        Stream<T> before = all.stream().filter(open.negate());
        Optional<T> last = now.or(() -> all.stream().filter(open).findFirst().map(cancel));
        return Stream.concat(before, last.stream()).toList();
    }

    private static Tender cancel(Tender t) {
        return new Tender(
                t.id(),
                Optional.of(TenderStatus.CANCELLED),
                t.subject(),
                t.procuringEntity(),
                t.value(),
                t.minValue(),
                t.procedure(),
                t.awardBasis(),
                t.tenderPeriod(),
                t.contractPeriod(),
                t.participants(),
                t.documents(),
                t.amendments());
    }

    private static Award cancel(Award a) {
        return new Award(
                a.id(),
                a.title(),
                a.description(),
                CANCELLED,
                a.date(),
                a.value(),
                a.suppliers(),
                a.items(),
                a.contractPeriod(),
                a.documents(),
                a.amendments());
    }

    private static Contract cancel(Contract c) {
        return new Contract(
                c.id(),
                c.awardID(),
                c.title(),
                c.description(),
                Optional.of(ContractStatus.CANCELLED),
                c.period(),
                c.value(),
                c.items(),
                c.dateSigned(),
                c.documents(),
                c.amendments());
    }
}

package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * The communications with suppliers before the price request, and their written answers, in the order of their recording.
 *
 * @param made each communication
 * @param answers each answer that is kept (P-124)
 */
public record SupplierContacts(List<SupplierContact> made, List<SupplierAnswer> answers) implements Part {

    public static final SupplierContacts NONE = new SupplierContacts(List.of(), List.of());

    public SupplierContacts {
        made = List.copyOf(made);
        answers = List.copyOf(answers);
    }

    /** Gives the contacts of a situation; none when nobody was contacted. */
    public static SupplierContacts in(Situation situation) {
        return situation.find(SupplierContacts.class).orElse(NONE);
    }

    /** Gives the suppliers that were contacted, in the order of their identifiers. */
    public List<SupplierId> suppliers() {
        return made.stream()
                .flatMap(c -> c.suppliers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Gives the contacted suppliers that were not asked everything that the others were asked (P-122). */
    public List<SupplierId> askedLess() {
        long everything = questions(made.stream());
        return suppliers().stream()
                .filter(s -> questions(made.stream().filter(c -> c.suppliers().contains(s))) < everything)
                .toList();
    }

    /** Gives the contacted suppliers of which no written answer is kept. */
    public List<SupplierId> unanswered() {
        return suppliers().stream()
                .filter(s -> answers.stream().noneMatch(a -> a.supplier().equals(s)))
                .toList();
    }

    /** Gives when suppliers were first contacted, when they were. */
    public Optional<Moment> first() {
        return made.stream().map(SupplierContact::on).reduce((a, b) -> b.isBefore(a) ? b : a);
    }

    public SupplierContacts with(SupplierContact contact) {
        return new SupplierContacts(
                Stream.concat(made.stream(), Stream.of(contact)).toList(), answers);
    }

    public SupplierContacts with(SupplierAnswer answer) {
        return new SupplierContacts(
                made, Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    private static long questions(Stream<SupplierContact> contacts) {
        return contacts.flatMap(c -> c.questions().stream()).distinct().count();
    }
}

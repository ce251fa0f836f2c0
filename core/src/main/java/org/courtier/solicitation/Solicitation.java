package org.courtier.solicitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.party.SupplierId;

/**
 * The price request as it was sent, and what went on while it was open.
 *
 * @param sent when it was sent
 * @param closing the last moment for responses; without a time, the end of that day
 * @param suppliers the suppliers solicited, in the order of the sending
 * @param validated whether the Broker had authorised the sending (P-140)
 * @param questions the suppliers' questions
 * @param amendments the amendments
 */
public record Solicitation(
        Moment sent,
        Moment closing,
        List<Solicited> suppliers,
        boolean validated,
        List<SupplierQuestion> questions,
        List<RequestAmendment> amendments)
        implements Part {

    public Solicitation {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(closing, "closing");
        suppliers = List.copyOf(suppliers);
        questions = List.copyOf(questions);
        amendments = List.copyOf(amendments);
    }

    public Optional<Solicited> find(SupplierId supplier) {
        return suppliers.stream().filter(s -> s.supplier().equals(supplier)).findFirst();
    }

    public List<SupplierId> ids() {
        return suppliers.stream().map(Solicited::supplier).toList();
    }

    /** Tells whether something that came at a moment came before the end: at 23:59:59.999 of the closing day it did. */
    public boolean inTime(Moment received) {
        return !received.date().isAfter(closing.date())
                && (received.date().isBefore(closing.date()) || received.mayPrecede(closing));
    }

    /** Tells whether the time for responses is over. */
    public boolean closedOn(Moment now) {
        return !inTime(now);
    }

    public Optional<SupplierQuestion> question(int number) {
        return questions.stream().filter(q -> q.number() == number).findFirst();
    }

    public Optional<RequestAmendment> amendment(int number) {
        return amendments.stream().filter(a -> a.number() == number).findFirst();
    }

    /** Gives the solicitation with another receipt of one of its suppliers. */
    public Solicitation with(Solicited proven) {
        List<Solicited> changed = suppliers.stream()
                .map(s -> s.supplier().equals(proven.supplier()) ? proven : s)
                .toList();
        return new Solicitation(sent, closing, changed, validated, questions, amendments);
    }

    /** Gives the solicitation with a question added, or put in place of the one of its number. */
    public Solicitation with(SupplierQuestion question) {
        List<SupplierQuestion> changed = new ArrayList<>(questions);
        changed.removeIf(q -> q.number() == question.number());
        changed.add(question);
        return new Solicitation(sent, closing, suppliers, validated, changed, amendments);
    }

    /** Gives the solicitation with an amendment added, or put in place of the one of its number. */
    public Solicitation with(RequestAmendment amendment) {
        List<RequestAmendment> changed = new ArrayList<>(amendments);
        changed.removeIf(a -> a.number() == amendment.number());
        changed.add(amendment);
        return new Solicitation(sent, closing, suppliers, validated, questions, changed);
    }
}

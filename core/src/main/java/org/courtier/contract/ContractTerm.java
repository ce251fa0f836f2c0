package org.courtier.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Part;

/**
 * The term of the specific contract (<b>durée du contrat</b>): when it starts, when it ends, and the renewals that it provides for.
 *
 * <p>A contract that is over is known by the day on which that is asked, never by an event.
 *
 * @param start the first day of the contract
 * @param end the last day as it stands, renewals and amendments included
 * @param renewals the last day of each renewal that is left, in their order, each after the one before
 * @param renewed how many renewals were used
 */
public record ContractTerm(LocalDate start, LocalDate end, List<LocalDate> renewals, int renewed) implements Part {

    private static final int LAST_YEAR = 2150;

    public ContractTerm {
        renewals = List.copyOf(renewals);
        LocalDate last = requireDay(start, "start");
        if (requireDay(end, "end").isBefore(last)) {
            throw new IllegalArgumentException("end \"" + end + "\" is before start \"" + start + "\"");
        }
        last = end;
        for (LocalDate renewal : renewals) {
            if (!requireDay(renewal, "renewals").isAfter(last)) {
                throw new IllegalArgumentException("the renewal to \"" + renewal + "\" is not after \"" + last + "\"");
            }
            last = renewal;
        }
        if (renewed < 0) {
            throw new IllegalArgumentException("renewed is negative: \"" + renewed + "\"");
        }
    }

    /** The term of a contract that was neither renewed nor amended yet. */
    public static ContractTerm of(LocalDate start, LocalDate end, List<LocalDate> renewals) {
        return new ContractTerm(start, end, renewals, 0);
    }

    /**
     * Checks a day of a contract: years later, its retention ends on a day that has to be a date too.
     *
     * @param day the day
     * @param name its name, for the message
     * @return the day
     * @throws IllegalArgumentException if it lies outside the years 1900 to 2150
     */
    public static LocalDate requireDay(LocalDate day, String name) {
        Objects.requireNonNull(day, name);
        if (day.getYear() < 1900 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(name + " \"" + day + "\" is outside the years 1900 to " + LAST_YEAR);
        }
        return day;
    }

    /** Gives the last day that the contract would have with every renewal that is left. */
    public LocalDate lastPossible() {
        return renewals.isEmpty() ? end : renewals.get(renewals.size() - 1);
    }

    /**
     * Gives the term after its next renewal.
     *
     * @throws ImpossibleEvent if no renewal is left
     */
    public ContractTerm afterRenewal() {
        if (renewals.isEmpty()) {
            throw new ImpossibleEvent("no renewal is left");
        }
        return new ContractTerm(start, renewals.get(0), renewals.subList(1, renewals.size()), renewed + 1);
    }

    /** Gives the term that an amendment makes end on another day: the renewals that are left are those after that day. */
    public ContractTerm endingOn(LocalDate day) {
        return new ContractTerm(
                start, day, renewals.stream().filter(r -> r.isAfter(day)).toList(), renewed);
    }
}

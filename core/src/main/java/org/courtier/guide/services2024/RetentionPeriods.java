package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Term;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractLife;
import org.courtier.contract.Disposal;
import org.courtier.contract.KeepingReason;
import org.courtier.contract.LegalHold;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.RetentionClock;
import org.courtier.contract.Termination;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Situation;

/** How long the documents of a dossier are kept, and what stands against destroying one on a day. */
final class RetentionPeriods {

    private RetentionPeriods() {}

    static List<RetentionClock> clocks(Situation s) {
        return HeldDocuments.in(s).stream()
                .flatMap(d ->
                        ServicesRecord.of(d.kind()).map(kind -> new RetentionClock(d, kind, lastDay(s, kind))).stream())
                .toList();
    }

    static List<Disposal> disposals(Situation s) {
        return HeldDocuments.in(s).stream().map(d -> disposal(s, d)).toList();
    }

    private static Disposal disposal(Situation s, Document document) {
        Optional<ServicesRecord> kind = ServicesRecord.of(document.kind());
        Optional<LocalDate> lastDay = kind.flatMap(k -> lastDay(s, k));
        List<KeepingReason> reasons = new ArrayList<>();
        if (s.has(LegalHold.class)) {
            reasons.add(KeepingReason.LEGAL_HOLD);
        }
        if (kind.isEmpty()) {
            reasons.add(KeepingReason.NOT_IN_THE_TABLE);
        } else {
            period(s, lastDay).ifPresent(reasons::add);
            if (isOwed(s, kind.get())) {
                reasons.add(KeepingReason.TRANSMISSION_OWED);
            }
        }
        return new Disposal(document, lastDay, reasons);
    }

    /** Gives the last day on which a kind is kept; the end of the contract is the one known on the day asked about. */
    static Optional<LocalDate> lastDay(Situation s, ServicesRecord kind) {
        return ContractLife.concluded(s).flatMap(m -> ContractLife.end(s)).map(end -> switch (kind.retention()) {
            case CONTRACT_DURATION -> end;
            case SEVEN_YEARS_AFTER_THE_END -> Term.retainedUntil(end, Figures.RETENTION_YEARS.on(Figures.GUIDE_DATE));
        });
    }

    private static Optional<KeepingReason> period(Situation s, Optional<LocalDate> lastDay) {
        if (ContractLife.concluded(s).isEmpty()) {
            return Optional.of(KeepingReason.NOT_CONCLUDED);
        }
        if (lastDay.isEmpty()) {
            return Optional.of(KeepingReason.END_NOT_KNOWN);
        }
        if (!ContractLife.ended(s)) {
            return Optional.of(KeepingReason.CONTRACT_IN_FORCE);
        }
        return s.happened().date().isAfter(lastDay.get())
                ? Optional.empty()
                : Optional.of(KeepingReason.PERIOD_RUNNING);
    }

    private static boolean isOwed(Situation s, ServicesRecord kind) {
        RecordExchanges exchanges = RecordExchanges.in(s);
        return switch (kind.transmission()) {
            case ON_REQUEST, ON_REQUEST_OR_IF_IT_PERSISTS ->
                exchanges.requested(kind).stream()
                        .anyMatch(r -> exchanges.sentSince(kind, r.on()).isEmpty());
            case AFTER_THE_PARTIES_SIGNATURE ->
                kind == ServicesRecord.SIGNED_CONTRACT ? contractOwed(s) : amendmentOwed(s);
            case AFTER_THE_CHIEF_EXECUTIVES_SIGNATURE ->
                EvaluatingPerformance.signed(s)
                        .filter(m -> exchanges.sentSince(kind, m).isEmpty())
                        .isPresent();
            case ONCE_EFFECTIVE ->
                s.find(Termination.class)
                        .filter(t -> exchanges.sentSince(kind, t.told()).isEmpty())
                        .isPresent();
        };
    }

    private static boolean contractOwed(Situation s) {
        return ContractLife.concluded(s).isPresent()
                && Transmissions.in(s).contractToBroker().isEmpty();
    }

    private static boolean amendmentOwed(Situation s) {
        return ContractAmendments.in(s).each().stream()
                .anyMatch(a -> a.concluded().isPresent() && a.transmitted().isEmpty());
    }
}

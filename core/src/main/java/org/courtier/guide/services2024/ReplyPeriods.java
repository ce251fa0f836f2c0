package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Window;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.ReplyPeriod;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;
import org.courtier.text.Text;

/**
 * The days to answer of section 3.3.4: from the 10th to the 15th business day after the receipt, which is the sending unless a
 * later receipt is proven (P-160 to P-162). The figures are those in force on the day of the sending.
 */
final class ReplyPeriods {

    private static final Text SENDING = Text.of("envoi de la demande de prix", "sending of the price request");
    private static final Text PROVEN = Text.of("réception prouvée", "proven receipt");
    private static final Text PLANNED = Text.of("envoi prévu de la demande de prix", "planned sending");

    private ReplyPeriods() {}

    /** Gives the days on which a price request may close for a supplier. */
    static Window of(Situation s, LocalDate sent, LocalDate received) {
        return s.setting().calendar().window(received, Figures.REPLY_MINIMUM.on(sent), Figures.REPLY_MAXIMUM.on(sent));
    }

    /** Gives the days on which the price request may close for a solicited supplier. */
    static Window of(Situation s, Solicited supplier) {
        return of(
                s, s.part(Solicitation.class).sent().date(), supplier.received().date());
    }

    /** Tells whether a response of a supplier that comes now counts as received in time, under the readings of the file. */
    static boolean inTime(Situation s, SupplierId supplier) {
        Solicitation solicitation = s.part(Solicitation.class);
        return solicitation.inTime(s.happened())
                && (s.reading(EarlyAnswers.READING) == EarlyAnswers.ACCEPTED || !early(s, supplier));
    }

    /** Tells whether a response of a supplier that comes now comes before the tenth business day. */
    static boolean early(Situation s, SupplierId supplier) {
        return s.part(Solicitation.class)
                .find(supplier)
                .filter(x -> s.happened().date().isBefore(of(s, x).first()))
                .isPresent();
    }

    /** Tells whether a response is the supplier's last: one that came too early, where that does not count, may come again. */
    static boolean isFinal(Response response, Solicitation solicitation) {
        return response.inTime() || !solicitation.inTime(response.received());
    }

    /** Gives the days common to every solicited supplier; none when their windows do not meet. */
    static Optional<ReplyPeriod> common(Situation s, Solicitation solicitation) {
        LocalDate sent = solicitation.sent().date();
        List<Solicited> byReceipt = solicitation.suppliers().stream()
                .sorted(Comparator.comparing(x -> x.received().date()))
                .toList();
        Solicited first = byReceipt.get(0);
        Solicited last = byReceipt.get(byReceipt.size() - 1);
        BusinessCalendar calendar = s.setting().calendar();
        return period(
                calendar.certify(last.received().date(), Figures.REPLY_MINIMUM.on(sent), reason(last)),
                calendar.certify(first.received().date(), Figures.REPLY_MAXIMUM.on(sent), reason(first)));
    }

    /** Gives the days of a sending that is planned. */
    static Optional<ReplyPeriod> planned(Situation s, LocalDate sending) {
        BusinessCalendar calendar = s.setting().calendar();
        return period(
                calendar.certify(sending, Figures.REPLY_MINIMUM.on(sending), PLANNED),
                calendar.certify(sending, Figures.REPLY_MAXIMUM.on(sending), PLANNED));
    }

    private static Optional<ReplyPeriod> period(Certificate earliest, Certificate latest) {
        return earliest.result().isAfter(latest.result())
                ? Optional.empty()
                : Optional.of(new ReplyPeriod(new Window(earliest.result(), latest.result()), earliest, latest));
    }

    private static Text reason(Solicited supplier) {
        return supplier.proven() ? PROVEN : SENDING;
    }
}

package org.courtier.solicitation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.party.SupplierId;

/**
 * What was done about a solicited supplier that did not respond.
 *
 * @param supplier the supplier
 * @param reminders when it was reminded of its non-participation form (P-207)
 * @param form when the form came, when it did
 * @param forwarded when the form was forwarded to the Broker (P-206, P-208)
 * @param silenceReported when the Broker was told that the reminder had no answer (P-209)
 */
public record FollowUp(
        SupplierId supplier,
        List<Moment> reminders,
        Optional<Moment> form,
        Optional<Moment> forwarded,
        Optional<Moment> silenceReported) {

    public FollowUp {
        Objects.requireNonNull(supplier, "supplier");
        reminders = List.copyOf(reminders);
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(forwarded, "forwarded");
        Objects.requireNonNull(silenceReported, "silenceReported");
    }

    public static FollowUp none(SupplierId supplier) {
        return new FollowUp(supplier, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public FollowUp reminded(Moment on) {
        List<Moment> more = Stream.concat(reminders.stream(), Stream.of(on)).toList();
        return new FollowUp(supplier, more, form, forwarded, silenceReported);
    }

    public FollowUp formReceived(Moment on) {
        return new FollowUp(supplier, reminders, Optional.of(on), forwarded, silenceReported);
    }

    public FollowUp formForwarded(Moment on) {
        return new FollowUp(supplier, reminders, form, Optional.of(on), silenceReported);
    }

    public FollowUp silenceReported(Moment on) {
        return new FollowUp(supplier, reminders, form, forwarded, Optional.of(on));
    }
}

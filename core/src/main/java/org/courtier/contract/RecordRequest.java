package org.courtier.contract;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A request of the Broker for a kind of contract record.
 *
 * @param kind which kind
 * @param on when it was made
 */
public record RecordRequest(RecordKind kind, Moment on) implements Worded {

    public RecordRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Text words() {
        return Text.of("{0}, demandé le {1}", "{0}, requested on {1}").with(kind.label(), on.words());
    }
}

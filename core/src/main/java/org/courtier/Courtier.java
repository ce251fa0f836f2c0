package org.courtier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSetting;
import org.courtier.decision.Grounds;
import org.courtier.decision.Grounds.StreamVersion;
import org.courtier.decision.Guides;
import org.courtier.decision.Kernel;
import org.courtier.decision.References;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.spi.ChainHash;
import org.courtier.spi.Journal;
import org.courtier.spi.StreamHead;

/**
 * The library, wired: guides, a journal, a calendar and the host's data. It wires and nothing else.
 *
 * <p>A value: each of the wiring methods gives another one.
 *
 * <pre>{@code
 * Courtier courtier = Courtier.with(ShippedGuides.all(), journal).references(ours);
 * Desk<Dossier> dossiers = courtier.dossiers();
 * }</pre>
 */
public final class Courtier {

    /** The history of the Broker's catalogue, when a host keeps one catalogue and does not name it. */
    public static final StreamId CATALOGUE = StreamId.catalogue(new UUID(0, 0));

    private final Kernel kernel;
    private final Journal journal;
    private final BusinessCalendar calendar;
    private final References references;
    private final StreamId catalogue;
    private final Desk<Catalogue> catalogues;
    private final Desk<Dossier> dossiers;

    private Courtier(
            Kernel kernel, Journal journal, BusinessCalendar calendar, References references, StreamId catalogue) {
        this.kernel = kernel;
        this.journal = Objects.requireNonNull(journal, "journal");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.references = Objects.requireNonNull(references, "references");
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.catalogues = new Desk<>(kernel, journal, references, new Catalogues());
        this.dossiers = new Desk<>(kernel, journal, references, new Dossiers());
    }

    /** The library under some guides, on a journal, with the calendar of the Interpretation Act and no reference data. */
    public static Courtier with(Guides guides, Journal journal) {
        return new Courtier(
                new Kernel(guides), journal, QuebecCalendars.interpretationAct(), References.none(), CATALOGUE);
    }

    /** The same with another calendar of business days. */
    public Courtier calendars(BusinessCalendar another) {
        return new Courtier(kernel, journal, another, references, catalogue);
    }

    /** The same with the dated data that the sources leave out. */
    public Courtier references(References data) {
        return new Courtier(kernel, journal, calendar, data, catalogue);
    }

    /** The same with another catalogue: the history in which it is kept. */
    public Courtier catalogue(StreamId history) {
        return new Courtier(kernel, journal, calendar, references, history);
    }

    /** Gives the desk of the dossiers. */
    public Desk<Dossier> dossiers() {
        return dossiers;
    }

    /** Gives the desk of the Broker's catalogue. */
    public Desk<Catalogue> catalogue() {
        return catalogues;
    }

    private final class Catalogues implements Subject<Catalogue> {
        @Override
        public StreamKind kind() {
            return StreamKind.CATALOGUE;
        }

        @Override
        public Catalogue beginning(StreamId id) {
            return Catalogue.beginning(id);
        }

        @Override
        public Placed now(Occasion occasion, References data) {
            return new Placed(
                    new CatalogueSetting(occasion.actor(), occasion.happened(), occasion.recordedAt(), calendar, data),
                    Optional.empty());
        }

        @Override
        public Placed then(Grounds grounds, References data) {
            return now(Occasion.of(grounds), data);
        }
    }

    private final class Dossiers implements Subject<Dossier> {
        @Override
        public StreamKind kind() {
            return StreamKind.DOSSIER;
        }

        @Override
        public Dossier beginning(StreamId id) {
            return Dossier.beginning(id);
        }

        @Override
        public Placed now(Occasion occasion, References data) {
            return placed(occasion, data, journal.head(catalogue));
        }

        @Override
        public Placed then(Grounds grounds, References data) {
            Optional<StreamHead> read =
                    grounds.catalogue().map(v -> new StreamHead(v.stream(), v.version(), ChainHash.ofHex(v.head())));
            return placed(Occasion.of(grounds), data, read);
        }

        private Placed placed(Occasion occasion, References data, Optional<StreamHead> head) {
            DossierSetting setting = new DossierSetting(
                    occasion.actor(),
                    occasion.happened(),
                    occasion.recordedAt(),
                    calendar,
                    data,
                    head.map(catalogues::state).orElse(Catalogue.beginning(catalogue)),
                    List.of());
            return new Placed(
                    setting,
                    head.map(h ->
                            new StreamVersion(h.stream(), h.version(), h.hash().hex())));
        }
    }
}

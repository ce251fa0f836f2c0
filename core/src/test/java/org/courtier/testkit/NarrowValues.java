package org.courtier.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSetting;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.DocumentKind;
import org.courtier.catalogue.Suppliers;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.decision.State;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.UnitPrice;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Ranked;
import org.courtier.rule.Reading;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.ReplyPeriod;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.EntryBytes;
import org.courtier.text.Text;

/** The values whose form is too narrow to be met by chance, and those of the Java platform. */
final class NarrowValues {

    private final Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();

    private NarrowValues() {}

    static Map<Class<?>, Arbitrary<?>> of(AnyValue any, Guides guides) {
        NarrowValues values = new NarrowValues();
        values.platform();
        values.library();
        values.guides(guides);
        values.subjects(any);
        return values.all;
    }

    private <T> void put(Class<T> type, Arbitrary<? extends T> arbitrary) {
        all.put(type, new Drawn<T>(() -> arbitrary));
    }

    private void platform() {
        put(Object.class, AnyText.lines());
        put(String.class, AnyText.linesOrBlank());
        put(boolean.class, Arbitraries.of(true, false));
        put(Boolean.class, Arbitraries.of(true, false));
        put(int.class, integers());
        put(Integer.class, integers());
        put(long.class, integers().map(i -> (long) i));
        put(Long.class, integers().map(i -> (long) i));
        put(BigDecimal.class, AnyAmount.unitPrices().map(UnitPrice::dollars));
        put(UUID.class, Combinators.combine(longs(), longs()).as(UUID::new));
        put(LocalDate.class, AnyDay.days());
        put(LocalTime.class, AnyDay.times());
        put(Instant.class, AnyDay.instants());
        put(Period.class, AnyDay.periods());
        put(MonthDay.class, AnyDay.daysOfTheYear());
    }

    private static Arbitrary<Integer> integers() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 9)),
                Tuple.of(1, Arbitraries.integers().between(-1, 400)),
                Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)));
    }

    private static Arbitrary<Long> longs() {
        return Arbitraries.longs().between(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private void library() {
        put(Text.class, AnyText.texts());
        put(Moment.class, AnyDay.moments());
        put(Window.class, AnyDay.windows());
        put(Certificate.class, AnyDay.certificates());
        put(BusinessCalendar.class, AnyDay.calendars());
        put(Money.class, AnyAmount.money());
        put(Estimate.class, AnyAmount.estimates());
        put(UnitPrice.class, AnyAmount.unitPrices());
        put(Quantity.class, AnyAmount.quantities());
        put(PersonRef.class, AnyParty.persons());
        put(OrganisationId.class, AnyParty.organisations());
        put(SupplierId.class, AnyParty.suppliers());
        put(PublicBody.class, AnyParty.bodies());
        put(Comparison.class, AnyOffer.comparisons());
        put(RowId.class, AnyRule.rows());
        put(Bytes.class, AnyEntry.bytes());
        put(ChainHash.class, AnyEntry.hashes());
        put(EntryBytes.class, AnyEntry.entries());
        put(ReplyPeriod.class, replyPeriods());
        put(References.class, Arbitraries.just(References.none()));
    }

    @SuppressWarnings("rawtypes")
    private void guides(Guides guides) {
        put(GuideId.class, AnyRule.guides(guides));
        put(RuleKey.class, AnyRule.keys(guides));
        put(ReadingChoice.class, AnyRule.choices(guides));
        put(Readings.class, AnyRule.readingsOf(guides));
        put(Reading.class, AnyRule.openPoints(guides));
    }

    @SuppressWarnings("rawtypes")
    private void subjects(AnyValue any) {
        lazily(Document.class, () -> documents(any));
        lazily(
                Parts.class,
                () -> any.<Part>of(Word.Kind.PART).list().ofMaxSize(6).map(NarrowValues::parts));
        lazily(Suppliers.class, () -> AnyCatalogue.suppliers(any));
        lazily(Catalogue.class, () -> AnyCatalogue.catalogues(any));
        lazily(Choice.class, () -> choices(any));
        lazily(DossierSetting.class, () -> AnySetting.ofDossier(any));
        lazily(Setting.class, () -> any.of(DossierSetting.class).map(s -> (Setting) s));
        lazily(State.class, () -> any.of(Dossier.class).map(d -> (State) d));
        lazily(CatalogueSetting.class, () -> AnySetting.ofCatalogue(any));
    }

    private <T> void lazily(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
        all.put(type, new Drawn<>(arbitrary));
    }

    private static Arbitrary<Document> documents(AnyValue any) {
        return Combinators.combine(
                        AnyText.lines(),
                        any.of(DocumentKind.class),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of("1", "2")), Tuple.of(1, AnyText.lines())),
                        Arbitraries.of(DocumentFormat.class),
                        AnyEntry.digests().optional(0.5))
                .as(Document::new);
    }

    private static Parts parts(List<Part> drawn) {
        Parts parts = Parts.none();
        for (Part part : drawn) {
            parts = parts.with(part);
        }
        return parts;
    }

    /** A period whose two ends are counted from receipts at most a week apart. */
    private static Arbitrary<ReplyPeriod> replyPeriods() {
        return Combinators.combine(
                        AnyDay.between(LocalDate.of(2024, 4, 18), LocalDate.of(2030, 12, 31)),
                        Arbitraries.integers().between(0, 7),
                        AnyDay.calendars(),
                        AnyText.texts())
                .as((first, later, calendar, reason) -> {
                    Certificate earliest = calendar.certify(first.plusDays(later), 10, reason);
                    Certificate latest = calendar.certify(first, 15, reason);
                    return new ReplyPeriod(new Window(earliest.result(), latest.result()), earliest, latest);
                })
                .ignoreException(IllegalArgumentException.class);
    }

    /** A choice of one of the compared suppliers. */
    private static Arbitrary<Choice> choices(AnyValue any) {
        return AnyOffer.comparisons()
                .filter(c -> !c.ranking().isEmpty())
                .flatMap(c -> Combinators.combine(
                                Arbitraries.of(c.ranking()).map(Ranked::supplier),
                                any.of(Criterion.class).list().ofMaxSize(2),
                                AnyDay.moments())
                        .as((retained, criteria, chosen) -> new Choice(retained, criteria, c, chosen)));
    }
}

package org.courtier.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.decision.GuideId;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.json.Probe.ProbeEverything;
import org.courtier.json.Probe.Shape;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.Actor;
import org.courtier.party.LegalForm;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Citation;
import org.courtier.rule.Row;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.spi.CommandId;
import org.courtier.text.Text;

/** Any values that the probe's action can hold. */
final class ProbeValues {

    private ProbeValues() {}

    static Arbitrary<ProbeEverything> everything() {
        return Combinators.combine(texts(), times(), numbers(), parties(), choices())
                .as(ProbeEverything::new);
    }

    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12).filter(Spelling::text),
                Arbitraries.of("", "é", "\"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028", "\uD83D\uDE00", "{0}"));
    }

    private static Arbitrary<Text> bilingual() {
        Arbitrary<String> some = text().filter(t -> !t.isBlank());
        return Combinators.combine(some, some).as(Text::of);
    }

    private static Arbitrary<Probe.Texts> texts() {
        return Combinators.combine(
                        text(),
                        text().optional(),
                        text().list().ofMaxSize(3),
                        bilingual(),
                        moment().map(Probe.Noticed::new).optional())
                .as(Probe.Texts::new);
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalTime> time() {
        return Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay);
    }

    static Arbitrary<Moment> moment() {
        return Combinators.combine(date(), time().optional()).as(Moment::new);
    }

    static Arbitrary<Instant> instant() {
        return Arbitraries.longs()
                .between(-2_208_988_800_000_000L, 7_258_118_400_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static Arbitrary<Window> window() {
        return Combinators.combine(date(), date()).as((a, b) -> a.isBefore(b) ? new Window(a, b) : new Window(b, a));
    }

    private static Arbitrary<Probe.Times> times() {
        Arbitrary<Period> period = Combinators.combine(
                        Arbitraries.integers().between(-9, 99),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(-999_999_999, 999_999_999))
                .as(Period::of);
        return Combinators.combine(
                        date(),
                        time(),
                        instant(),
                        period,
                        moment(),
                        window().list().ofMaxSize(2))
                .as(Probe.Times::new);
    }

    static Arbitrary<Money> money() {
        return Arbitraries.longs()
                .between(-100_000_000_000_000_000L, 100_000_000_000_000_000L)
                .map(Money::ofCents);
    }

    private static Arbitrary<Probe.Numbers> numbers() {
        Arbitrary<BigDecimal> ratio = Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999_999_999L, 999_999_999_999_999_999L),
                        Arbitraries.integers().between(0, 6))
                .as(BigDecimal::valueOf);
        return Combinators.combine(
                        Arbitraries.integers(),
                        Arbitraries.longs().between(-999_999_999_999_999_999L, 999_999_999_999_999_999L),
                        Arbitraries.of(true, false),
                        ratio,
                        money(),
                        Arbitraries.longs()
                                .between(0, 99_999_999_999L)
                                .map(n -> new UnitPrice(BigDecimal.valueOf(n, 4))),
                        quantity(),
                        Combinators.combine(money().filter(m -> !m.isNegative()), Arbitraries.of(TaxBasis.values()))
                                .as(Estimate::new)
                                .optional())
                .as(Probe.Numbers::new);
    }

    private static Arbitrary<Quantity> quantity() {
        return Arbitraries.longs().between(1, 1_000_000_000_000_000L).map(n -> new Quantity(BigDecimal.valueOf(n, 3)));
    }

    private static Arbitrary<String> identifier() {
        return Arbitraries.of("1", "NEQ-1140000000", "a.b_c:d-e", "Z".repeat(80));
    }

    static Arbitrary<Actor> actor() {
        return Combinators.combine(
                        identifier().map(PersonRef::new),
                        identifier().map(OrganisationId::new),
                        Arbitraries.of(Role.values()))
                .as(Actor::new);
    }

    static Arbitrary<UUID> uuid() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    static Arbitrary<StreamId> stream() {
        return Combinators.combine(Arbitraries.of(StreamKind.values()), uuid()).as(StreamId::new);
    }

    static Arbitrary<Citation> citation() {
        return Arbitraries.of(Rulebook.shipped().rows()).map(Row::citation);
    }

    private static Arbitrary<Probe.Parties> parties() {
        Arbitrary<PublicBody> body = Combinators.combine(
                        identifier().map(OrganisationId::new),
                        text().filter(t -> !t.isBlank()),
                        Arbitraries.of(Regime.values()).list().uniqueElements().ofMaxSize(3))
                .as(PublicBody::new);
        return Combinators.combine(
                        actor(),
                        body,
                        identifier().map(SupplierId::new),
                        Arbitraries.of(LegalForm.values()),
                        Arbitraries.of("services2024", "probe").map(GuideId::new),
                        stream(),
                        uuid().map(CommandId::new),
                        citation())
                .as(Probe.Parties::new);
    }

    private static Arbitrary<Shape> shape() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.just(new Shape.Point()),
                () -> Combinators.combine(quantity(), shape().optional()).as(Shape.Square::new));
    }

    private static Arbitrary<Probe.Choices> choices() {
        return Combinators.combine(
                        Arbitraries.of(Probe.Stage.values()),
                        Arbitraries.of(Probe.Proof.values()),
                        shallow(shape()),
                        shallow(shape()).list().ofMaxSize(2),
                        Arbitraries.of("P-162", "S-001").map(RowId::new),
                        Arbitraries.of("probe.a", "services2024.sending.by-email")
                                .map(RuleKey::new)
                                .list()
                                .ofMaxSize(2))
                .as((stage, kind, shape, shapes, row, rules) ->
                        new Probe.Choices(stage, kind, shape, List.copyOf(shapes), row, rules));
    }

    /** Shapes in shapes may not pass the depth of a document. */
    private static Arbitrary<Shape> shallow(Arbitrary<Shape> shapes) {
        return shapes.filter(shape -> depth(shape) < 20);
    }

    private static int depth(Shape shape) {
        return shape instanceof Shape.Square square
                ? 1 + square.inner().map(ProbeValues::depth).orElse(0)
                : 1;
    }
}

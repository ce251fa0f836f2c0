package org.courtier.json;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Fields;
import org.courtier.decision.Guide;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Report;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.decision.StreamId;
import org.courtier.decision.Vocabulary;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.UnitPrice;
import org.courtier.party.Actor;
import org.courtier.party.LegalForm;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Citation;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.spi.CommandId;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** A guide whose actions and events hold a component of every kind. */
public final class Probe {

    static final String WORDS = """
            action|ProbeEverything|probe-everything|1|Tout éprouver|Probe everything
            .|texts|texts|Textes|Texts
            .|times|times|Temps|Times
            .|numbers|numbers|Nombres|Numbers
            .|parties|parties|Parties|Parties
            .|choices|choices|Choix|Choices
            action|ProbeNote|probe-note|3|Noter|Note
            .|text|said|Texte|Text
            .|pages|pages|Pages|Pages
            action|ProbeNothing|probe-nothing|1|Rien|Nothing
            event|ProbeNoted|probe-noted|2|Noté|Noted
            .|text|said|Texte|Text
            .|earlier|earlier|Acte antérieur|Earlier action
            part|Noticed|noticed|1|Remarqué|Noticed
            .|on|on|Date|Date
            value|Texts|texts|1|Textes|Texts
            .|plain|plain|Texte|Text
            .|maybe|maybe|Texte facultatif|Optional text
            .|each|each|Textes|Texts
            .|bilingual|bilingual|Bilingue|Bilingual
            .|noticed|noticed|Remarqué|Noticed
            value|Times|times|1|Temps|Times
            .|date|date|Date|Date
            .|time|time|Heure|Time
            .|instant|instant|Instant|Instant
            .|period|period|Durée|Period
            .|moment|moment|Moment|Moment
            .|windows|windows|Périodes|Windows
            value|Numbers|numbers|1|Nombres|Numbers
            .|count|count|Nombre|Count
            .|big|big|Grand|Big
            .|yes|yes|Oui|Yes
            .|ratio|ratio|Rapport|Ratio
            .|price|price|Prix|Price
            .|unit|unit-price|Prix unitaire|Unit price
            .|hours|hours|Heures|Hours
            .|estimate|estimate|Estimation|Estimate
            value|Parties|parties|1|Parties|Parties
            .|actor|actor|Acteur|Actor
            .|body|body|Organisme|Body
            .|supplier|supplier|Prestataire|Supplier
            .|form|legal-form|Forme|Form
            .|guide|guide|Guide|Guide
            .|stream|stream|Historique|History
            .|command|command|Commande|Command
            .|citation|citation|Référence|Citation
            value|Choices|choices|1|Choix|Choices
            .|stage|stage|Étape|Stage
            .|kind|kind|Sorte|Kind
            .|shape|shape|Figure|Shape
            .|shapes|shapes|Figures|Shapes
            .|row|row|Rangée|Row
            .|rules|rules|Règles|Rules
            enumeration|Stage|probe-stage|1|Étape|Stage
            .|FIRST|first
            .|SECOND|the-second
            enumeration|Proof|probe-proof|1|Preuve|Proof
            .|SIGNED|signed
            .|SEEN|seen
            value|Point|point|1|Point|Point
            value|Square|square|1|Carré|Square
            .|side|side|Côté|Side
            .|inner|inner|Intérieur|Inner
            """;

    private Probe() {}

    static Guides guides() {
        return Guides.of(guide(WORDS));
    }

    /** Gives the guide with other words, their cells separated by bars. */
    static Guide guide(String words) {
        List<Class<?>> types = List.of(
                ProbeEverything.class,
                ProbeNote.class,
                ProbeNothing.class,
                ProbeNoted.class,
                Noticed.class,
                Texts.class,
                Times.class,
                Numbers.class,
                Parties.class,
                Choices.class,
                Stage.class,
                Proof.class,
                Shape.Point.class,
                Shape.Square.class,
                Estimate.class,
                Hidden.class);
        byte[] file = words.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
        return Guide.named("probe", Text.of("Sonde", "Probe"))
                .inForceFrom(LocalDate.of(2020, 1, 1))
                .words(earlier(Vocabulary.read(new ByteArrayInputStream(file), types)))
                .build();
    }

    /** The forms in which the words were stored before. */
    private static Vocabulary earlier(Vocabulary words) {
        return words.upcasting(ProbeNote.class, 1, former -> former.renamed("words", "text"))
                .upcasting(ProbeNote.class, 2, former -> former.renamed("text", "said"))
                .upcasting(ProbeNoted.class, 1, Probe::joined);
    }

    /** A note was once a list of lines. */
    private static Fields joined(Fields former) {
        List<?> lines = (List<?>) former.find("lines").orElseThrow();
        return former.without("lines")
                .with("said", lines.stream().map(String.class::cast).collect(Collectors.joining("\n")));
    }

    public record ProbeEverything(Texts texts, Times times, Numbers numbers, Parties parties, Choices choices)
            implements Request {
        @Override
        public List<Event> adds(Situation situation) {
            return List.of();
        }
    }

    public record ProbeNote(String text, Optional<Integer> pages) implements Report {
        public ProbeNote {
            if (text.isBlank() || text.equals("secret")) {
                throw new IllegalArgumentException("text is not good: \"" + text + "\"");
            }
        }

        @Override
        public List<Event> adds(Situation situation) {
            return List.of(new ProbeNoted(text, Optional.of(this)));
        }
    }

    public record ProbeNothing() implements Request {
        @Override
        public List<Event> adds(Situation situation) {
            return List.of();
        }
    }

    public record ProbeNoted(String text, Optional<Action> earlier) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before;
        }
    }

    public record Noticed(Moment on) implements Part {}

    public record Texts(
            String plain, Optional<String> maybe, List<String> each, Text bilingual, Optional<Noticed> noticed) {}

    public record Times(
            LocalDate date, LocalTime time, Instant instant, Period period, Moment moment, List<Window> windows) {}

    public record Numbers(
            int count,
            long big,
            boolean yes,
            BigDecimal ratio,
            Money price,
            UnitPrice unit,
            Quantity hours,
            Optional<Estimate> estimate) {}

    public record Parties(
            Actor actor,
            PublicBody body,
            SupplierId supplier,
            LegalForm form,
            GuideId guide,
            StreamId stream,
            CommandId command,
            Citation citation) {}

    public record Choices(
            Stage stage, Kind kind, Shape shape, List<? extends Shape> shapes, RowId row, List<RuleKey> rules) {}

    public enum Stage implements Labelled {
        FIRST,
        SECOND;

        @Override
        public Text label() {
            return Text.same(name());
        }
    }

    /** What a guide's enumeration implements. */
    public interface Kind extends Labelled {}

    public enum Proof implements Kind {
        SIGNED,
        SEEN {
            @Override
            public Text label() {
                return Text.of("Vu", "Seen");
            }
        };

        @Override
        public Text label() {
            return Text.same(name());
        }
    }

    public sealed interface Shape {
        record Point() implements Shape {}

        record Square(Quantity side, Optional<Shape> inner) implements Shape {}
    }

    /** A value that no other module may make. */
    record Hidden(String value) implements Kind {
        @Override
        public Text label() {
            return Text.same(value);
        }
    }

    static Actor anActor() {
        return Actor.of(new PersonRef("p-1"), new OrganisationId("ciusss"), Role.CHIEF_EXECUTIVE);
    }
}

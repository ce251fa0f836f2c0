package org.courtier.decision.probe;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.Opened;
import org.courtier.decision.Opening;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.decision.Situation;
import org.courtier.decision.State;
import org.courtier.decision.StreamId;
import org.courtier.decision.Vocabulary;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Finding;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.text.Language;
import org.courtier.text.Text;

/** One throw-away file under one throw-away guide: what happens to it, each act on its day and by its actor. */
public final class Story {

    public static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    public static final GuideId GUIDE = new GuideId("probe");
    public static final SupplierId ALPHA = new SupplierId("alpha");
    public static final SupplierId BETA = new SupplierId("beta");
    public static final SupplierId GAMMA = new SupplierId("gamma");

    /** A file with nothing but its parts. */
    public record File(StreamId id, Parts parts) implements State<File> {
        public static File unopened() {
            return new File(StreamId.dossier(new UUID(0, 1)), Parts.none());
        }

        @Override
        public File with(Parts changed) {
            return new File(id, changed);
        }
    }

    /** A day on which somebody acts or asks; recorded in the evening. */
    public record Day(Actor actor, Moment happened, Instant recordedAt, References references) implements Setting {
        @Override
        public BusinessCalendar calendar() {
            return QuebecCalendars.interpretationAct();
        }

        @Override
        public Day at(Moment moment) {
            return new Day(actor, moment, recordedAt, references);
        }

        public Day recorded(Instant at) {
            return new Day(actor, happened, at, references);
        }

        public Day with(References data) {
            return new Day(actor, happened, recordedAt, data);
        }
    }

    /** Opens the file. */
    public record Open(List<GuideId> guides, Readings readings) implements Opening {
        @Override
        public List<Event> adds(Situation situation) {
            return List.of(new Opened(guides, readings, situation.happened()));
        }
    }

    private final Kernel kernel;
    private History<File> history = new History<>(File.unopened(), List.of());

    private Story(Kernel kernel) {
        this.kernel = kernel;
    }

    /** A file opened by the client on Monday 5 October 2026. */
    public static Story under(Guide guide, ReadingChoice... choices) {
        Story story = unopened(guide);
        story.accepts(client(MON_2026_10_05), new Open(List.of(guide.id()), new Readings(Arrays.asList(choices))));
        return story;
    }

    public static Story unopened(Guide... guides) {
        return new Story(new Kernel(Guides.of(guides)));
    }

    /** A guide under which the client may open a file, from the date of the user guide on. */
    public static Guide.Builder guide() {
        return Guide.named(GUIDE.value(), Text.of("Sonde", "Probe"))
                .inForceFrom(LocalDate.of(2024, 4, 18))
                .chapter(Guard.by(Open.class, List.of(Role.CLIENT), "probe.opening.by-client", "P-148"));
    }

    public static Day client(LocalDate day) {
        return day(Role.CLIENT, Moment.on(day));
    }

    public static Day broker(LocalDate day) {
        return day(Role.BROKER, Moment.on(day));
    }

    public static Day supplier(LocalDate day) {
        return day(Role.SUPPLIER, Moment.on(day));
    }

    public static Day day(Role role, Moment happened) {
        Actor actor = Actor.of(new PersonRef("p-1"), new OrganisationId("ciusss"), role);
        Instant evening = happened.date().atTime(LocalTime.of(22, 0)).toInstant(ZoneOffset.UTC);
        return new Day(actor, happened, evening, References.none());
    }

    /** Reads lines of words whose cells are separated by {@code |}. */
    public static Vocabulary words(List<Class<?>> types, String... lines) {
        String file = String.join("\n", lines).replace('|', '\t');
        return Vocabulary.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), types);
    }

    public Outcome.Accepted<File> accepts(Setting setting, Action action) {
        Outcome<File> outcome = decide(setting, action);
        if (outcome instanceof Outcome.Accepted<File> accepted) {
            history = history.with(new Commit(history.commits().size() + 1L, action, accepted.events(), setting));
            return accepted;
        }
        throw new AssertionError("refused: " + sentences(outcome.findings()));
    }

    public Outcome.Refused<File> refuses(Setting setting, Action action) {
        if (decide(setting, action) instanceof Outcome.Refused<File> refused) {
            return refused;
        }
        throw new AssertionError("accepted: " + action);
    }

    public Outcome<File> decide(Setting setting, Action action) {
        return action instanceof Correct correct
                ? history.correct(kernel, correct, setting)
                : kernel.decide(state(), action, setting);
    }

    public <T> Answer<T> ask(Setting setting, Question<T> question) {
        return kernel.ask(state(), question, setting);
    }

    public List<Duty> duties(Setting setting) {
        return kernel.duties(state(), setting);
    }

    /** Gives the duties that are open, each with whom or what it is about. */
    public List<String> open(Setting setting) {
        return duties(setting).stream()
                .filter(Duty::open)
                .map(d -> key(d.basis().rule().value())
                        + d.about().map(a -> " " + a.english()).orElse(""))
                .toList();
    }

    public Possibility possible(Setting setting, Class<? extends Action> action) {
        return possibilities(setting).stream()
                .filter(p -> p.action() == action)
                .findFirst()
                .orElseThrow();
    }

    public List<Possibility> possibilities(Setting setting) {
        return kernel.possible(state(), setting);
    }

    public File state() {
        return history.state();
    }

    public History<File> history() {
        return history;
    }

    public <P extends Part> P part(Class<P> type) {
        return state().find(type).orElseThrow();
    }

    /** Gives the short names of the rules of findings: {@code by-email} for {@code probe.sending.by-email}. */
    public static List<String> rules(List<? extends Finding> findings) {
        return findings.stream().map(f -> key(f.rule().value())).toList();
    }

    /** Gives the rows that findings cite. */
    public static List<String> cited(List<? extends Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.citations().stream())
                .map(c -> c.row().value())
                .toList();
    }

    /** Gives what findings found, as {@code label: value} in English. */
    public static List<String> facts(List<? extends Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.facts().stream())
                .map(f -> f.label().english() + ": " + f.value().english())
                .toList();
    }

    public static String sentences(List<? extends Finding> findings) {
        return findings.stream().map(f -> f.sentence(Language.ENGLISH)).toList().toString();
    }

    private static String key(String ruleKey) {
        return ruleKey.substring(ruleKey.lastIndexOf('.') + 1);
    }
}

package org.courtier.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.References;
import org.courtier.decision.Rule;
import org.courtier.decision.Setting;
import org.courtier.decision.State;
import org.courtier.decision.Step;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.dossier.Precedent;
import org.courtier.party.Actor;
import org.courtier.rule.Finding;
import org.courtier.text.Language;

/**
 * A dossier that a test plays: who acts, on which day, and what the rules say.
 *
 * <p>A value: every step gives another play. {@code play.as(buyer).on(day).does(action)} must be accepted;
 * {@code play.refuses(action, "P-149")} must be refused for the row and no other.
 */
public final class Play {

    private final Kernel kernel;
    private final Dossier dossier;
    private final Actor actor;
    private final Moment now;
    private final BusinessCalendar calendar;
    private final References references;
    private final Catalogue catalogue;
    private final List<Precedent> precedents;

    private Play(
            Kernel kernel,
            Dossier dossier,
            Actor actor,
            Moment now,
            BusinessCalendar calendar,
            References references,
            Catalogue catalogue,
            List<Precedent> precedents) {
        this.kernel = kernel;
        this.dossier = dossier;
        this.actor = Objects.requireNonNull(actor, "actor");
        this.now = Objects.requireNonNull(now, "now");
        this.calendar = calendar;
        this.references = references;
        this.catalogue = catalogue;
        this.precedents = precedents;
    }

    /** A dossier to which nothing has happened, under the given guides. */
    public static Play of(Dossier dossier, Actor actor, LocalDate day, Catalogue catalogue, Guide... guides) {
        return new Play(
                new Kernel(Guides.of(guides)),
                dossier,
                actor,
                Moment.on(day),
                QuebecCalendars.interpretationAct(),
                References.none(),
                catalogue,
                List.of());
    }

    public Play as(Actor another) {
        return new Play(kernel, dossier, another, now, calendar, references, catalogue, precedents);
    }

    public Play on(LocalDate day) {
        return at(Moment.on(day));
    }

    public Play at(Moment moment) {
        return new Play(kernel, dossier, actor, moment, calendar, references, catalogue, precedents);
    }

    public Play with(References data) {
        return new Play(kernel, dossier, actor, now, calendar, data, catalogue, precedents);
    }

    public Play with(Catalogue another) {
        return new Play(kernel, dossier, actor, now, calendar, references, another, precedents);
    }

    public Play with(Precedent... known) {
        return new Play(kernel, dossier, actor, now, calendar, references, catalogue, Arrays.asList(known));
    }

    /** The same dossier in which these parts are known, whatever events would have created them. */
    public Play given(Part... parts) {
        Parts all = dossier.parts();
        for (Part part : parts) {
            all = all.with(part);
        }
        return in(dossier.with(all));
    }

    public Play without(Class<? extends Part> part) {
        return in(dossier.with(dossier.parts().without(part)));
    }

    private Play in(Dossier changed) {
        return new Play(kernel, changed, actor, now, calendar, references, catalogue, precedents);
    }

    public Dossier dossier() {
        return dossier;
    }

    public Kernel kernel() {
        return kernel;
    }

    /** Gives the part, which must be there. */
    public <P extends Part> P part(Class<P> type) {
        return dossier.find(type).orElseThrow(() -> new AssertionError("the dossier has no " + type.getSimpleName()));
    }

    /** Gives the setting of the moment: recorded at the end of the day on which it happens. */
    public Setting setting() {
        var recordedAt =
                now.date().atTime(now.time().orElse(LocalTime.of(23, 0))).atZone(ZoneId.of("America/Toronto"));
        return new DossierSetting(actor, now, recordedAt.toInstant(), calendar, references, catalogue, precedents);
    }

    /** Gives what the rules say to an action; nothing changes. */
    public Outcome<Dossier> says(Action action) {
        Outcome<Dossier> outcome = kernel.decide(dossier, action, setting());
        for (Step step : outcome.trace()) {
            VerdictLog.note(step.rule(), step.verdict().getClass().getSimpleName());
        }
        if (outcome instanceof Outcome.Accepted<Dossier> accepted) {
            noteAdvice(action.getClass(), accepted.findings());
        }
        return outcome;
    }

    /** Does an action, which must be accepted. */
    public Play does(Action action) {
        Play after = in(accepts(action).state());
        after.duties();
        return after;
    }

    /** Gives the acceptance of an action. */
    public Outcome.Accepted<Dossier> accepts(Action action) {
        Outcome<Dossier> outcome = says(action);
        if (outcome instanceof Outcome.Accepted<Dossier> accepted) {
            return accepted;
        }
        throw new AssertionError("refused: " + action + "\n" + sentences(outcome));
    }

    /** Gives the refusal of an action, which must cite each of the rows, and, of the rules that refuse, no rule without one. */
    public Outcome.Refused<Dossier> refuses(Action action, String... rows) {
        Outcome<Dossier> outcome = says(action);
        if (!(outcome instanceof Outcome.Refused<Dossier> refused)) {
            throw new AssertionError("accepted: " + action);
        }
        for (String row : rows) {
            if (refused.breaches().stream().noneMatch(b -> cites(b, row))) {
                throw new AssertionError("not refused for " + row + ":\n" + sentences(outcome));
            }
        }
        List<String> wanted = List.of(rows);
        refused.breaches().stream()
                .filter(b -> !wanted.isEmpty() && wanted.stream().noneMatch(row -> cites(b, row)))
                .findFirst()
                .ifPresent(b -> {
                    throw new AssertionError("refused for another reason too: " + b.sentence(Language.ENGLISH));
                });
        return refused;
    }

    /** Gives the irregularity that a report leaves under a row. */
    public Finding.Irregularity irregular(Action report, String row) {
        return accepts(report).irregularities().stream()
                .filter(i -> cites(i, row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no irregularity under " + row + ": " + report));
    }

    /** Tells whether the acceptance of an action recommends something, or names a gap, under a row. */
    public boolean advises(Action action, String row) {
        return accepts(action).findings().stream()
                .filter(f -> f instanceof Finding.Recommendation || f instanceof Finding.Gap)
                .anyMatch(f -> cites(f, row));
    }

    /** Gives the duties as they stand on the day of the play. */
    public List<Duty> duties() {
        List<Duty> duties = kernel.duties(dossier, setting());
        duties.forEach(d -> VerdictLog.note(d.basis().rule(), d.open() ? "Opened" : "Ended"));
        return duties;
    }

    /** Gives the duties under a row. */
    public List<Duty> duties(String row) {
        return duties().stream()
                .filter(d -> d.basis().citations().stream()
                        .anyMatch(c -> c.row().value().equals(row)))
                .toList();
    }

    /** Gives the one duty under a row. */
    public Duty duty(String row) {
        List<Duty> found = duties(row);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " duties under " + row + ": " + found);
        }
        return found.get(0);
    }

    public <T> Answer<T> asks(Question<T> question) {
        Answer<T> answer = kernel.ask(dossier, question, setting());
        answer.by().forEach(s -> VerdictLog.note(s.rule(), answer.status().name()));
        noteAdvice(question.getClass(), answer.findings());
        return answer;
    }

    public List<Possibility> possible() {
        return kernel.possible(dossier, setting());
    }

    private void noteAdvice(Class<?> occasion, List<Finding> given) {
        for (Guide guide : kernel.guides().all()) {
            for (Rule rule : guide.advice(occasion)) {
                boolean was = given.stream().anyMatch(f -> f.rule().equals(rule.key()));
                VerdictLog.note(rule.key(), was ? "Given" : "Withheld");
            }
        }
    }

    private static boolean cites(Finding finding, String row) {
        return finding.citations().stream().anyMatch(c -> c.row().value().equals(row));
    }

    private static String sentences(Outcome<? extends State<?>> outcome) {
        return outcome.findings().stream()
                .map(f -> f.rule() + ": " + f.sentence(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}

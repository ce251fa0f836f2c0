package org.courtier.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.dossier.Precedent;
import org.courtier.party.Actor;
import org.courtier.rule.Finding;

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
        return bench().says(action);
    }

    /** Does an action, which must be accepted. */
    public Play does(Action action) {
        Play after = in(accepts(action).state());
        after.duties();
        return after;
    }

    /** Gives the acceptance of an action. */
    public Outcome.Accepted<Dossier> accepts(Action action) {
        return bench().accepts(action);
    }

    /** Gives the refusal of an action, which must cite each of the rows, and, of the rules that refuse, no rule without one. */
    public Outcome.Refused<Dossier> refuses(Action action, String... rows) {
        return bench().refuses(action, rows);
    }

    /** Gives the refusal of an action by one rule of the library itself, and no other. */
    public Finding.Breach refusesBy(Action action, String rule) {
        return bench().refusesBy(action, rule);
    }

    /** Gives the irregularity that a report leaves under a row. */
    public Finding.Irregularity irregular(Action report, String row) {
        return bench().irregular(report, row);
    }

    /** Tells whether the acceptance of an action recommends something, or names a gap, under a row. */
    public boolean advises(Action action, String row) {
        return bench().advises(action, row);
    }

    /** Gives the duties as they stand on the day of the play. */
    public List<Duty> duties() {
        return bench().duties();
    }

    /** Gives the duties under a row. */
    public List<Duty> duties(String row) {
        return bench().duties(row);
    }

    /** Gives the one duty under a row. */
    public Duty duty(String row) {
        return bench().duty(row);
    }

    public <T> Answer<T> asks(Question<T> question) {
        return bench().asks(question);
    }

    public List<Possibility> possible() {
        return bench().possible();
    }

    /** Gives what the rules say to a correction of a history. */
    public Outcome<Dossier> corrects(History<Dossier> history, Correct correct) {
        return bench().corrects(history, correct);
    }

    private Bench<Dossier> bench() {
        return new Bench<>(kernel, dossier, setting());
    }
}

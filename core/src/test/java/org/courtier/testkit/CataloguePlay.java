package org.courtier.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSetting;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.References;
import org.courtier.decision.Setting;
import org.courtier.party.Actor;
import org.courtier.rule.Finding;

/** A catalogue that a test plays, as {@link Play} plays a dossier; a value too. */
public final class CataloguePlay {

    private final Kernel kernel;
    private final Catalogue catalogue;
    private final Actor actor;
    private final Moment now;
    private final References references;

    private CataloguePlay(Kernel kernel, Catalogue catalogue, Actor actor, Moment now, References references) {
        this.kernel = kernel;
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.actor = Objects.requireNonNull(actor, "actor");
        this.now = Objects.requireNonNull(now, "now");
        this.references = Objects.requireNonNull(references, "references");
    }

    public static CataloguePlay of(Catalogue catalogue, Actor actor, LocalDate day, Guide... guides) {
        return new CataloguePlay(new Kernel(Guides.of(guides)), catalogue, actor, Moment.on(day), References.none());
    }

    public CataloguePlay as(Actor another) {
        return new CataloguePlay(kernel, catalogue, another, now, references);
    }

    public CataloguePlay on(LocalDate day) {
        return at(Moment.on(day));
    }

    public CataloguePlay at(Moment moment) {
        return new CataloguePlay(kernel, catalogue, actor, moment, references);
    }

    public CataloguePlay with(References data) {
        return new CataloguePlay(kernel, catalogue, actor, now, data);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Gives the setting of the moment: recorded at the end of the day on which it happens. */
    public Setting setting() {
        var recordedAt =
                now.date().atTime(now.time().orElse(LocalTime.of(23, 0))).atZone(ZoneId.of("America/Toronto"));
        return new CatalogueSetting(
                actor, now, recordedAt.toInstant(), QuebecCalendars.interpretationAct(), references);
    }

    /** Does an action, which must be accepted. */
    public CataloguePlay does(Action action) {
        Catalogue after = bench().accepts(action).state();
        CataloguePlay next = new CataloguePlay(kernel, after, actor, now, references);
        next.duties();
        return next;
    }

    /** Gives the acceptance of an action. */
    public Outcome.Accepted<Catalogue> accepts(Action action) {
        return bench().accepts(action);
    }

    /** Gives the refusal of an action, which must cite each of the rows, and no other rule may refuse it. */
    public Outcome.Refused<Catalogue> refuses(Action action, String... rows) {
        return bench().refuses(action, rows);
    }

    /** Gives the refusal of an action by one rule of the library itself, and no other. */
    public Finding.Breach refusesBy(Action action, String rule) {
        return bench().refusesBy(action, rule);
    }

    /** Tells whether the acceptance of an action recommends something, or names a gap, under a row or by a rule. */
    public boolean advises(Action action, String rowOrRule) {
        return bench().advises(action, rowOrRule);
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
    public Outcome<Catalogue> corrects(History<Catalogue> history, Correct correct) {
        return bench().corrects(history, correct);
    }

    private Bench<Catalogue> bench() {
        return new Bench<>(kernel, catalogue, setting());
    }
}

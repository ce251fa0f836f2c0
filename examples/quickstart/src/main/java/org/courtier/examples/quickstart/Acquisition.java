package org.courtier.examples.quickstart;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.Desk;
import org.courtier.Submission;
import org.courtier.calendar.Moment;
import org.courtier.decision.Answer;
import org.courtier.decision.Commit;
import org.courtier.decision.History;
import org.courtier.decision.Irregularities;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.dossier.Dossier;
import org.courtier.guide.services2024.LowestPrice;
import org.courtier.guide.services2024.ReplyWindow;
import org.courtier.solicitation.ReplyPeriod;
import org.courtier.text.Language;
import org.courtier.text.Text;

/** One acquisition on a desk: played from its script, or read back where the journal holds it already. */
final class Acquisition {

    private final Courtier courtier;
    private final Desk<Dossier> dossiers;
    private final Script script;
    private final StreamId id;
    private final Printer printer;

    Acquisition(Courtier courtier, Script script, Printer printer) {
        this.courtier = courtier;
        this.dossiers = courtier.dossiers();
        this.script = script;
        this.id = script.dossier();
        this.printer = printer;
    }

    void playOrReadBack() {
        if (dossiers.history(id).commits().isEmpty()) {
            printer.title("Chronologie", "Timeline");
            script.commands().forEach(this::play);
        } else {
            printer.title("Dossier relu de la base de données", "File read back from the database");
            dossiers.history(id).commits().forEach(this::readBack);
        }
        report();
    }

    private void play(Command command) {
        if (command.stream().kind() == StreamKind.CATALOGUE) {
            accepted(courtier.catalogue().submit(command));
        } else {
            tell(command);
        }
    }

    private void tell(Command command) {
        Submission submission = dossiers.submit(command);
        printer.step(command.happened(), command.actor(), command.action(), fate(submission));
        if (submission instanceof Submission.Refused refused) {
            printer.refusal(refused.findings());
        } else if (submission instanceof Submission.Recorded recorded) {
            printer.findings(recorded.outcome().findings());
        }
    }

    private void readBack(Commit commit) {
        boolean exact = dossiers.replay(id, commit.number()).exact();
        printer.step(
                commit.setting().happened(),
                commit.setting().actor(),
                commit.action(),
                exact
                        ? Text.of("relu, redécidé à l'identique", "read back, decided again alike")
                        : Text.of("relu, redécidé autrement", "read back, decided otherwise"));
    }

    private void report() {
        LocalDate lastDay = script.lastDay();
        Moment then = Moment.on(lastDay);
        printer.title("Comparaison des prix", "Comparison of prices");
        printer.comparison(dossiers.ask(id, new LowestPrice(), then));
        printer.title("Délai de réponse", "Time to answer");
        Answer<ReplyPeriod> window = dossiers.ask(id, ReplyWindow.ofTheSending(), then);
        window.value().ifPresent(printer::period);
        printer.title("Obligations ouvertes au " + lastDay, "Duties open on " + lastDay);
        printer.duties(dossiers.duties(id, lastDay));
        state();
    }

    private void state() {
        History<Dossier> history = dossiers.history(id);
        Dossier dossier = history.state();
        int irregular =
                dossier.find(Irregularities.class).map(i -> i.noted().size()).orElse(0);
        int commits = history.commits().size();
        printer.title("État du dossier", "State of the file");
        printer.line(
                "  " + commits + " actes consignés, " + irregular + " irrégularités",
                "  " + commits + " actions recorded, " + irregular + " irregularities");
    }

    private static Text fate(Submission submission) {
        if (submission instanceof Submission.Recorded recorded) {
            return Text.same("n° " + recorded.receipt().toVersion());
        }
        return submission instanceof Submission.Refused
                ? Text.of("REFUSÉ", "REFUSED")
                : Text.of("déjà consigné", "recorded before");
    }

    private static void accepted(Submission submission) {
        if (submission instanceof Submission.Refused refused) {
            throw new IllegalStateException(refused.findings().stream()
                    .map(f -> f.sentence(Language.ENGLISH))
                    .collect(Collectors.joining("\n")));
        }
    }
}

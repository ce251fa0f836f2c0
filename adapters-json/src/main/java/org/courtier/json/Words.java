package org.courtier.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.Command;
import org.courtier.Entry;
import org.courtier.Submission;
import org.courtier.calendar.CalendarEdition;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.CertifiedDay;
import org.courtier.calendar.Holiday;
import org.courtier.calendar.LegalBasis;
import org.courtier.calendar.Window;
import org.courtier.calendar.WorkingException;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Answer;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.decision.Grounds;
import org.courtier.decision.Possibility;
import org.courtier.decision.Step;
import org.courtier.decision.StreamKind;
import org.courtier.decision.Urgency;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.money.Estimate;
import org.courtier.money.TaxBasis;
import org.courtier.party.Actor;
import org.courtier.party.LegalForm;
import org.courtier.party.PublicBody;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.rule.Basis;
import org.courtier.rule.Finding;
import org.courtier.rule.Modality;
import org.courtier.rule.Row;
import org.courtier.rule.SourceDocument;
import org.courtier.rule.Verdict;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;

/** The words of the guides, and those of the core's own values, which are the same under every guide. */
record Words(Vocabulary guides) {

    /** @throws IllegalArgumentException if a guide gives other wire names to a value of the core */
    Words {
        for (Word fixed : core()) {
            guides.find(fixed.type()).filter(w -> !sameOnTheWire(w, fixed)).ifPresent(w -> {
                throw new IllegalArgumentException(
                        "the words give " + w.type().getName() + " wire names other than those of every guide");
            });
        }
    }

    Optional<Word> find(Class<?> type) {
        return guides.find(type)
                .or(() -> core().stream().filter(w -> w.type() == type).findFirst());
    }

    /** Gives the words of some types that are known. */
    List<Word> all(Class<?>... types) {
        return Arrays.stream(types).map(t -> find(t).orElseThrow()).toList();
    }

    /** Gives every word, those of the guides first. */
    List<Word> every() {
        List<Word> every = new ArrayList<>(guides.words());
        every.addAll(core());
        return every;
    }

    /** Gives the words of one kind whose types can stand where a type is asked for. */
    List<Word> of(Word.Kind kind, Class<?> wanted) {
        return guides.words(kind).stream()
                .filter(w -> wanted.isAssignableFrom(w.type()))
                .toList();
    }

    private static List<Word> core() {
        return CoreWords.ALL;
    }

    private static boolean sameOnTheWire(Word a, Word b) {
        return a.kind() == b.kind() && a.wire().equals(b.wire()) && a.form() == b.form() && wires(a).equals(wires(b));
    }

    private static List<String> wires(Word word) {
        return word.components().stream()
                .map(c -> c.name() + " " + c.wire())
                .sorted()
                .toList();
    }

    private static final class CoreWords {

        static final List<Word> ALL = all();

        private static List<Word> all() {
            List<Word> words = new ArrayList<>();
            words.addAll(read(
                    "words.tsv",
                    List.of(
                            Actor.class,
                            Role.class,
                            PublicBody.class,
                            Regime.class,
                            LegalForm.class,
                            Estimate.class,
                            TaxBasis.class,
                            Window.class,
                            StreamKind.class,
                            Basis.class,
                            Finding.Breach.class,
                            Finding.Irregularity.class,
                            Finding.Recommendation.class,
                            Finding.Gap.class,
                            Grounds.class,
                            Grounds.StreamVersion.class,
                            Grounds.ReferenceVersion.class)));
            words.addAll(read(
                    "answers.tsv",
                    List.of(
                            Duty.class,
                            Duty.Status.class,
                            Due.On.class,
                            Due.Urgent.class,
                            Due.OnRequest.class,
                            Due.Yearly.class,
                            Due.NoTimeStated.class,
                            Urgency.class,
                            Certificate.class,
                            CalendarEdition.class,
                            CertifiedDay.Counted.class,
                            CertifiedDay.OnWeekend.class,
                            CertifiedDay.OnHoliday.class,
                            CertifiedDay.Extended.class,
                            Holiday.class,
                            WorkingException.class,
                            LegalBasis.class,
                            Step.class,
                            Verdict.Met.class,
                            Verdict.Broken.class,
                            Verdict.NotApplicable.class,
                            Verdict.NotReached.class,
                            Verdict.Lifted.class)));
            words.addAll(read("possibilities.tsv", List.of(Possibility.class, Possibility.Status.class)));
            words.addAll(read(
                    "gateway.tsv",
                    List.of(
                            Command.class,
                            Expected.New.class,
                            Expected.Exactly.class,
                            Receipt.class,
                            Submission.Recorded.class,
                            Submission.Repeated.class,
                            Submission.Overtaken.class,
                            Entry.class,
                            Answer.Status.class,
                            DocumentRejected.Code.class)));
            words.addAll(read("subjects.tsv", List.of(Dossier.class, Catalogue.class)));
            words.addAll(read("rulebook.tsv", List.of(Row.class, SourceDocument.class, Modality.class)));
            return List.copyOf(words);
        }

        private static List<Word> read(String file, List<Class<?>> types) {
            return Vocabulary.read(Words.class.getResourceAsStream(file), types).words();
        }
    }
}

package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * The evaluation of the supplier's performance of one year, at the Broker's request.
 *
 * @param year the calendar year
 * @param requested when the Broker asked for it
 * @param templateSupplied when the Broker supplied its template
 * @param evaluation the evaluation, once produced
 * @param produced when it was produced
 */
public record YearlyEvaluation(
        ContractYear year,
        Moment requested,
        Optional<Moment> templateSupplied,
        Optional<Document> evaluation,
        Optional<Moment> produced)
        implements Worded {

    public YearlyEvaluation {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(requested, "requested");
        Objects.requireNonNull(templateSupplied, "templateSupplied");
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(produced, "produced");
    }

    public static YearlyEvaluation requested(ContractYear year, Moment on) {
        return new YearlyEvaluation(year, on, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Gives the evaluation with its template; the first supply counts. */
    public YearlyEvaluation templateSupplied(Moment on) {
        return new YearlyEvaluation(year, requested, templateSupplied.or(() -> Optional.of(on)), evaluation, produced);
    }

    /** Gives the evaluation as it was produced; the first time counts. */
    public YearlyEvaluation produced(Document document, Moment on) {
        return new YearlyEvaluation(
                year, requested, templateSupplied, Optional.of(document), produced.or(() -> Optional.of(on)));
    }

    @Override
    public Text words() {
        return year.words();
    }
}

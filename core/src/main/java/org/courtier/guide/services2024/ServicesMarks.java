package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signatures;
import org.courtier.decision.Facet;
import org.courtier.decision.Frame;
import org.courtier.decision.Mark;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.DossierMarks;
import org.courtier.dossier.Ending;
import org.courtier.pricing.Choice;
import org.courtier.solicitation.Solicitation;

/** By what a dossier of this guide is found among many: body, phase, categories, suppliers. */
final class ServicesMarks {

    private ServicesMarks() {}

    static List<Mark> in(Situation s) {
        return Stream.of(DossierMarks.in(s), phases(s), categories(s), solicited(s), retained(s))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mark> phases(Situation s) {
        List<Mark> beginnings = new ArrayList<>();
        Optional<Solicitation> open = s.find(Solicitation.class);
        begin(
                beginnings,
                ServicesPhase.PREPARATION,
                s.find(Frame.class).map(Frame::opened).map(Moment::date));
        begin(beginnings, ServicesPhase.SOLICITATION, open.map(o -> o.sent().date()));
        begin(
                beginnings,
                ServicesPhase.SELECTION,
                open.map(o -> o.closing().date().plusDays(1)));
        begin(
                beginnings,
                ServicesPhase.CONCLUSION,
                s.find(Preparation.class).map(p -> p.contacted().date()));
        begin(beginnings, ServicesPhase.SIGNED, Signatures.in(s).concluded().map(Moment::date));
        begin(
                beginnings,
                ServicesPhase.ENDED,
                s.find(DossierFile.class)
                        .flatMap(DossierFile::ended)
                        .map(Ending::on)
                        .map(Moment::date));
        return Mark.succeeding(beginnings);
    }

    private static void begin(List<Mark> beginnings, ServicesPhase phase, Optional<LocalDate> first) {
        first.ifPresent(day -> beginnings.add(Mark.from(day, Facet.PHASE, phase.name())));
    }

    private static List<Mark> categories(Situation s) {
        return s.find(Need.class).stream()
                .flatMap(need -> need.categories().stream()
                        .map(c -> Mark.from(need.begun().date(), Facet.CATEGORY, c.name())))
                .toList();
    }

    private static List<Mark> solicited(Situation s) {
        return s.find(Solicitation.class).stream()
                .flatMap(open ->
                        open.ids().stream().map(id -> Mark.from(open.sent().date(), Facet.SUPPLIER, id.value())))
                .toList();
    }

    private static List<Mark> retained(Situation s) {
        return s.find(Choice.class).stream()
                .map(choice -> Mark.from(
                        choice.chosen().date(),
                        Facet.RETAINED,
                        choice.retained().value()))
                .toList();
    }
}

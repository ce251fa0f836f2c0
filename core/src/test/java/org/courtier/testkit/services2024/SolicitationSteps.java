package org.courtier.testkit.services2024;

import static org.courtier.testkit.services2024.Scene.BROKER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.calendar.Window;
import org.courtier.decision.Action;
import org.courtier.guide.services2024.AnswerQuestion;
import org.courtier.guide.services2024.DecideAmendment;
import org.courtier.guide.services2024.DeclareAbsence;
import org.courtier.guide.services2024.Exclusions;
import org.courtier.guide.services2024.ForwardNonParticipationForm;
import org.courtier.guide.services2024.ProveReceipt;
import org.courtier.guide.services2024.RecordNonParticipation;
import org.courtier.guide.services2024.RecordQuestion;
import org.courtier.guide.services2024.RemindSupplier;
import org.courtier.guide.services2024.ReportSilence;
import org.courtier.guide.services2024.ReportUnvalidatedSending;
import org.courtier.guide.services2024.RequestExtension;
import org.courtier.guide.services2024.SendAmendment;
import org.courtier.guide.services2024.SendPriceRequest;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.guide.services2024.SubmitAmendment;
import org.courtier.party.PersonRef;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.FollowUp;
import org.courtier.solicitation.FollowUps;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.RequestAmendment;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.SupplierQuestion;

/** Section 3.3.4: sending the price request, and what goes on until the choice. */
final class SolicitationSteps {

    private static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct();

    private SolicitationSteps() {}

    static void think(View view) {
        Optional<Solicitation> open = view.find(Solicitation.class);
        if (open.isEmpty()) {
            send(view);
        } else if (!view.has(Choice.class)) {
            view.solicited().forEach(s -> hear(view, open.get(), s));
            ask(view, open.get());
            amend(view, open.get());
        }
    }

    private static void send(View view) {
        List<SupplierId> suppliers = considered(view);
        if (suppliers.isEmpty() || !view.has(PriceRequest.class)) {
            return;
        }
        if (view.has(BrokerValidation.class)) {
            view.next(view.client(), sending(view, suppliers, 10));
            view.perhaps(
                    view.client(),
                    sending(view, suppliers, 15),
                    sending(view, suppliers, 9),
                    sending(view, suppliers, 16),
                    sending(view, suppliers.subList(0, 1), 10));
        }
        view.perhaps(
                view.client(),
                new DeclareAbsence(
                        new Window(view.day().plusDays(3), view.day().plusDays(9)),
                        Optional.of(new PersonRef("substitute"))),
                new ReportUnvalidatedSending(suppliers, Moment.on(inDays(view, 10)), dispatch(suppliers)));
    }

    private static SendPriceRequest sending(View view, List<SupplierId> suppliers, int businessDays) {
        return new SendPriceRequest(suppliers, Moment.on(inDays(view, businessDays)), dispatch(suppliers));
    }

    private static LocalDate inDays(View view, int businessDays) {
        return CALENDAR.plus(view.day(), businessDays);
    }

    /** Gives the qualified suppliers that nobody set aside. */
    private static List<SupplierId> considered(View view) {
        List<SupplierId> considered = new ArrayList<>(view.qualified());
        view.find(Exclusions.class).ifPresent(e -> considered.removeIf(e::documented));
        return considered;
    }

    private static Dispatch dispatch(List<SupplierId> suppliers) {
        return new Dispatch(
                Channel.EMAIL,
                suppliers,
                List.of(),
                List.of(View.document(ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE)),
                Optional.of(View.document(ServicesDocument.SENDING_EVIDENCE)));
    }

    private static void hear(View view, Solicitation open, SupplierId supplier) {
        Action response = ChoiceSteps.response(open, supplier);
        Action form = new RecordNonParticipation(supplier, View.document(ServicesDocument.NON_PARTICIPATION_FORM));
        // every third one does not take part
        boolean responds = open.ids().indexOf(supplier) % 3 < 2;
        if (!answered(view, supplier)) {
            view.next(view.client(), responds ? response : form);
        }
        Optional<FollowUp> followUp = view.find(FollowUps.class).map(f -> f.of(supplier));
        if (followUp.filter(f -> f.form().isPresent() && f.forwarded().isEmpty())
                .isPresent()) {
            view.next(view.client(), new ForwardNonParticipationForm(supplier));
        }
        view.perhaps(
                view.client(),
                response,
                form,
                new RemindSupplier(supplier),
                new ReportSilence(supplier),
                new ProveReceipt(
                        supplier,
                        Moment.on(open.sent().date().plusDays(1)),
                        View.document(ServicesDocument.SENDING_EVIDENCE)));
    }

    private static boolean answered(View view, SupplierId supplier) {
        return view.find(Responses.class).flatMap(r -> r.find(supplier)).isPresent()
                || view.find(FollowUps.class)
                        .flatMap(f -> f.of(supplier).form())
                        .isPresent();
    }

    private static void ask(View view, Solicitation open) {
        SupplierId first = open.ids().get(0);
        view.perhaps(
                View.seller(first),
                new RecordQuestion(first, Channel.EMAIL, "Quel volume?"),
                new RequestExtension("trop court"));
        for (SupplierQuestion question : open.questions()) {
            if (question.answered().isEmpty()) {
                view.perhaps(
                        view.client(),
                        new AnswerQuestion(question.number(), Channel.EMAIL, open.ids(), "Deux cents boîtes"));
            }
        }
    }

    private static void amend(View view, Solicitation open) {
        view.perhaps(view.client(), new SubmitAmendment("volume précisé", List.of(RequestSteps.EXPERIENCE)));
        for (RequestAmendment amendment : open.amendments()) {
            if (amendment.outcome().isEmpty()) {
                view.perhaps(
                        BROKER,
                        new DecideAmendment(amendment.number(), BrokerOutcome.AUTHORISED, "", true, true),
                        new DecideAmendment(amendment.number(), BrokerOutcome.REFUSED, "portée", false, false));
            } else if (amendment.sent().isEmpty()) {
                view.perhapsAttest(ServicesAttestation.AMENDMENT_DIRECTIVES);
                view.perhaps(view.client(), new SendAmendment(amendment.number(), open.ids()));
            }
        }
    }
}

package org.courtier.json;

import static org.courtier.json.ApprovedDocuments.approved;
import static org.courtier.json.ApprovedDocuments.held;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.Command;
import org.courtier.Entry;
import org.courtier.ShippedGuides;
import org.courtier.Submission;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Event;
import org.courtier.decision.Outcome;
import org.courtier.decision.Step;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.guide.services2024.LowestPrice;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Offer;
import org.courtier.pricing.SupplierOffer;
import org.courtier.rule.Fact;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Verdict;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** What a front end hands in and is told is written as it was approved. */
class ApprovedGatewayTest {

    private static final Json JSON = new Json(ShippedGuides.all());
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final Moment ON_THE_DAY = Moment.on(MON_2026_11_02);
    private static final Instant RECORDED = Instant.parse("2026-11-02T19:30:00.000001Z");
    private static final StreamId DOSSIER = StreamId.dossier(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));
    private static final CommandId COMMAND = new CommandId(UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
    private static final Actor BUYER =
            Actor.of(new PersonRef("acheteuse"), new OrganisationId("ciusss-estuaire"), Role.CLIENT);
    private static final Receipt RECEIPT =
            new Receipt(DOSSIER, COMMAND, 7, 7, ChainHash.ofHex("0123456789abcdef".repeat(4)), RECORDED);
    private static final Action SUSPEND = JSON.readAction(example("suspend-dossier"));
    private static final Event SUSPENDED = JSON.readEvent(example("dossier-suspended"));
    private static final Fact FACT =
            new Fact("closing", Text.of("Date limite", "Closing"), Text.of("2 novembre 2026", "November 2, 2026"));

    @Test
    void a_command() {
        Command command = new Command(DOSSIER, COMMAND, BUYER, ON_THE_DAY, RECORDED, SUSPEND)
                .expecting(new Expected.Exactly(6, RECEIPT.head()));
        byte[] given = approved("command", () -> JSON.writeCommand(command));
        held("command", JSON.writeCommand(JSON.readCommand(given)));
    }

    @Test
    void a_command_that_was_recorded() {
        Outcome.Accepted<Dossier> accepted = new Outcome.Accepted<>(
                List.of(SUSPENDED),
                JSON.readDossier(approved("dossier")),
                List.of(step()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        written("recorded", JSON.writeSubmission(new Submission.Recorded(RECEIPT, accepted)));
    }

    @Test
    void a_command_that_was_repeated() {
        written("repeated", JSON.writeSubmission(new Submission.Repeated(RECEIPT)));
    }

    @Test
    void a_command_that_was_overtaken() {
        written("overtaken", JSON.writeSubmission(new Submission.Overtaken(List.of(entry()))));
    }

    @Test
    void a_history() {
        written("history", JSON.writeHistory(List.of(entry())));
    }

    @Test
    void a_comparison_of_prices_as_an_answer() {
        Comparison comparison = Comparison.of(
                TaxBasis.BEFORE_TAXES, List.of(offer("aurore", "30000.00"), offer("boreal", "29999.99")), List.of(), 5);
        Answer<Comparison> answer = new Answer<>(
                Answer.Status.KNOWN,
                Optional.of(comparison),
                List.of(FACT),
                JSON.readFindings(approved("findings")),
                List.of(step()),
                Optional.of(JSON.readFindings(approved("findings")).get(0).basis()));
        written("answer", JSON.writeAnswer(new LowestPrice(), answer));
    }

    @Test
    void an_answer_that_the_data_does_not_hold() {
        written("answer-not-known", JSON.writeAnswer(new LowestPrice(), Answer.notKnown(FACT)));
    }

    @Test
    void a_rejection() {
        DocumentRejected rejected =
                new DocumentRejected(DocumentRejected.Code.UNKNOWN_FIELD, new Place("/action/closing-date", 3, 17), "");
        written("rejected", JSON.writeRejection(rejected));
    }

    private static Entry entry() {
        return new Entry(4, BUYER, ON_THE_DAY, RECORDED, SUSPEND, List.of(SUSPENDED), RECEIPT);
    }

    private static Step step() {
        return new Step(new RuleKey("dossier.file.client-suspends"), new Verdict.Met(List.of(FACT)));
    }

    private static SupplierOffer offer(String supplier, String dollars) {
        return new SupplierOffer(
                new SupplierId(supplier), new Offer.FixedPrice(Money.parse(dollars), TaxBasis.BEFORE_TAXES));
    }

    private static void written(String name, byte[] document) {
        approved(name, () -> document);
        held(name, document);
    }

    private static byte[] example(String word) {
        return Documents.approved(word + ".v1.json").getBytes(StandardCharsets.UTF_8);
    }
}

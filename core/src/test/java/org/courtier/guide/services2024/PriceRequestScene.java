package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Provision;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.pricing.SupplierOffer;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKind;
import org.courtier.solicitation.Assessment;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.testkit.Play;

/**
 * A price request of the body of the health network, before its sending, sent, and answered.
 *
 * <p>Sent on Friday 2 October 2026; the tenth business day is Monday 19 October (Thanksgiving lies between), the fifteenth Monday
 * 26 October; it closes at the end of Tuesday 20 October.
 */
final class PriceRequestScene {

    static final LocalDate MON_2026_09_21 = LocalDate.of(2026, 9, 21);
    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);
    static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    static final LocalDate SUN_2026_10_18 = LocalDate.of(2026, 10, 18);
    static final LocalDate MON_2026_10_19 = LocalDate.of(2026, 10, 19);
    static final LocalDate TUE_2026_10_20 = LocalDate.of(2026, 10, 20);
    static final LocalDate WED_2026_10_21 = LocalDate.of(2026, 10, 21);
    static final LocalDate THU_2026_10_22 = LocalDate.of(2026, 10, 22);
    static final LocalDate FRI_2026_10_23 = LocalDate.of(2026, 10, 23);
    static final LocalDate MON_2026_10_26 = LocalDate.of(2026, 10, 26);
    static final LocalDate TUE_2026_10_27 = LocalDate.of(2026, 10, 27);

    static final Criterion GREEN = new Criterion(
            "Indicateurs environnementaux", CriterionKind.ASSET, Optional.of("énergie des centres de données visés"));

    private PriceRequestScene() {}

    static Need aNeed(ServiceCategory... categories) {
        NeedElements nothing = new NeedElements(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Moment on = Moment.on(MON_2026_09_21);
        return new Need(Arrays.asList(categories), nothing, on, on);
    }

    static PriceRequest aPriceRequest(LocalDate prepared, Section... sections) {
        return new PriceRequest(
                document(ServicesDocument.PRICE_REQUEST_TEMPLATE),
                Arrays.asList(sections),
                List.of(GREEN),
                TaxBasis.BEFORE_TAXES,
                Moment.on(prepared));
    }

    static BrokerValidation theBroker(BrokerOutcome outcome, LocalDate decided) {
        return new BrokerValidation(outcome, "portées vérifiées", Moment.on(decided));
    }

    static Attestations attested(ServicesAttestation kind, LocalDate on) {
        return Attestations.NONE.with(new Attestation(kind, BUYER, Moment.on(on), Optional.empty()));
    }

    /** Everything is done but the sending; it is Friday 2 October 2026. */
    static Play aReadyRequest(ReadingChoice... choices) {
        Estimate estimate = new Estimate(Money.ofCents(9_000_000), TaxBasis.BEFORE_TAXES);
        return anOpenedDossier(choices)
                .given(
                        aNeed(ServiceCategory.CHANGE_MANAGEMENT),
                        aPriceRequest(MON_2026_09_21, new Section("Exigences", true)),
                        new ValidationRequest("Gérer le changement", estimate, Moment.on(MON_2026_09_21)),
                        theBroker(BrokerOutcome.AUTHORISED, THU_2026_10_01),
                        attested(ServicesAttestation.LEGAL_CAPACITY, MON_2026_09_21))
                .on(FRI_2026_10_02);
    }

    static Dispatch anEmailTo(List<SupplierId> suppliers) {
        return new Dispatch(
                Channel.EMAIL,
                suppliers,
                List.of(),
                List.of(document(ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE)),
                Optional.of(document(ServicesDocument.SENDING_EVIDENCE)));
    }

    static SendPriceRequest sending(List<SupplierId> suppliers, Dispatch dispatch) {
        return new SendPriceRequest(suppliers, Moment.on(TUE_2026_10_20), dispatch);
    }

    static SendPriceRequest sendingTo(SupplierId... suppliers) {
        return sending(Arrays.asList(suppliers), anEmailTo(Arrays.asList(suppliers)));
    }

    /** Sent to the five suppliers on Friday 2 October 2026. */
    static Play aSentRequest(ReadingChoice... choices) {
        return aSentRequestTo(FIVE, choices);
    }

    static Play aSentRequestTo(List<SupplierId> suppliers, ReadingChoice... choices) {
        return aReadyRequest(choices).given(sent(suppliers, true));
    }

    static Solicitation sent(List<SupplierId> suppliers, boolean validated) {
        Moment on = Moment.on(FRI_2026_10_02);
        return new Solicitation(
                on,
                Moment.on(TUE_2026_10_20),
                suppliers.stream().map(s -> new Solicited(s, on, false)).toList(),
                validated,
                List.of(),
                List.of());
    }

    static Offer before(String dollars) {
        return new Offer.FixedPrice(Money.parse(dollars), TaxBasis.BEFORE_TAXES);
    }

    static RecordResponse aResponseOf(SupplierId supplier, String dollars) {
        return new RecordResponse(supplier, document(ServicesDocument.SUBMISSION), before(dollars));
    }

    static AssessResponse conforming(SupplierId supplier) {
        return new AssessResponse(supplier, true, true, true, "");
    }

    /** One response as it came on Monday 19 October 2026: its price, and whether it conforms. */
    record Came(SupplierId supplier, String dollars, boolean conforms) {}

    static Came came(SupplierId supplier, String dollars) {
        return new Came(supplier, dollars, true);
    }

    static Came cameUnfit(SupplierId supplier, String dollars) {
        return new Came(supplier, dollars, false);
    }

    /** The parts of responses received and assessed. */
    static Part[] answers(Came... came) {
        Responses responses = Responses.NONE;
        Offers offers = Offers.NONE;
        for (Came one : came) {
            Moment on = Moment.on(MON_2026_10_19);
            Assessment found = new Assessment(true, true, one.conforms(), "demande modifiée", on);
            responses = responses.with(
                    new Response(one.supplier(), on, document(ServicesDocument.SUBMISSION), true, Optional.of(found)));
            offers = offers.with(new SupplierOffer(one.supplier(), before(one.dollars())));
        }
        return new Part[] {responses, offers};
    }

    /** Tells whether the guide lists a row as something permitted, carried out by an action. */
    static boolean isRight(String row, Class<?> action) {
        return Services2024.guide().rules().stream()
                .filter(r -> r.kind() == RuleKind.RIGHT && r.rows().contains(new RowId(row)))
                .anyMatch(r -> r instanceof Provision right && right.place().equals(Optional.of(action)));
    }
}

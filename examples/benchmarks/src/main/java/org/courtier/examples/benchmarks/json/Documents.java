package org.courtier.examples.benchmarks.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.guide.services2024.DrawUpPriceRequest;
import org.courtier.guide.services2024.PriceRequestSent;
import org.courtier.guide.services2024.ResponseReceived;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offer;
import org.courtier.pricing.RateLine;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.Section;

/** Two documents of a dossier: an action that is mostly French text, and an event that holds others, mostly dates and amounts. */
final class Documents {

    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final List<String> SUPPLIERS =
            List.of("NEQ-1140000017", "NEQ-1160000025", "NEQ-1170000033", "NEQ-1180000041");

    private Documents() {}

    static DrawUpPriceRequest priceRequest() {
        return new DrawUpPriceRequest(
                document("DP-2026-0417", ServicesDocument.PRICE_REQUEST_TEMPLATE),
                Stream.of(
                                "Renseignements généraux",
                                "Description du besoin et des objectifs visés",
                                "Environnement technologique actuel",
                                "Situation technologique cible",
                                "Activités à réaliser et biens livrables",
                                "Échéancier du projet",
                                "Partage des responsabilités",
                                "Mode de rémunération et modalités de paiement",
                                "Protection des renseignements personnels",
                                "Présentation de la soumission")
                        .map(name -> new Section(name, true))
                        .toList(),
                List.of(
                        criterion("Expérience de migration d'un parc de plus de 5 000 postes", CriterionKind.ASSET),
                        criterion("Certification « architecte de solutions » en vigueur", CriterionKind.ASSET),
                        criterion("Équipe établie au Québec", CriterionKind.ELIGIBILITY),
                        criterion("Connaissance du réseau de la santé", CriterionKind.ASSET),
                        criterion("Soutien en français, de jour comme de nuit", CriterionKind.ELIGIBILITY),
                        criterion("Plan de retour à l'environnement antérieur", CriterionKind.ASSET),
                        criterion("Délai d'intervention de moins de deux heures", CriterionKind.ASSET)),
                TaxBasis.BEFORE_TAXES);
    }

    static EntryCorrected correction() {
        List<SupplierId> suppliers = SUPPLIERS.stream().map(SupplierId::new).toList();
        Dispatch dispatch = new Dispatch(
                Channel.EMAIL,
                suppliers,
                List.of(),
                List.of(document("DP-2026-0417", ServicesDocument.PRICE_REQUEST)),
                Optional.of(document("courriel-20261102-1415", ServicesDocument.SENDING_EVIDENCE)));
        Event sent = new PriceRequestSent(
                suppliers,
                Moment.at(MON_2026_11_16, LocalTime.of(14, 0)),
                dispatch,
                true,
                Moment.at(MON_2026_11_02, LocalTime.of(14, 15)));
        Stream<Event> responses = Stream.of(
                response(0, new Offer.FixedPrice(Money.parse("184250.00"), TaxBasis.BEFORE_TAXES)),
                response(1, hourly("142.50", "118.75", "96.0025")),
                response(2, hourly("139.00", "121.40", "99.95")),
                response(3, hourly("151.125", "117.00", "88.50")));
        return new EntryCorrected(
                17,
                Stream.concat(Stream.of(sent), responses).toList(),
                "Les réponses avaient été inscrites sans leur heure de réception.",
                Moment.on(MON_2026_11_16.plusDays(1)));
    }

    private static Criterion criterion(String name, CriterionKind kind) {
        return new Criterion(
                name, kind, Optional.of("La migration des environnements cliniques ne peut interrompre les soins."));
    }

    private static Document document(String reference, ServicesDocument kind) {
        return Document.of(reference, kind, "2.1", DocumentFormat.PDF);
    }

    private static ResponseReceived response(int supplier, Offer offer) {
        return new ResponseReceived(
                new SupplierId(SUPPLIERS.get(supplier)),
                document("SO-2026-0417-" + supplier, ServicesDocument.SUBMISSION),
                offer,
                true,
                Moment.at(MON_2026_11_16.minusDays(supplier), LocalTime.of(11, 42, supplier)));
    }

    private static Offer hourly(String architect, String analyst, String technician) {
        return new Offer.HourlyRates(
                List.of(
                        line("Architecte de solutions", "320", architect),
                        line("Analyste en infonuagique", "812.5", analyst),
                        line("Technicien", "1040", technician)),
                TaxBasis.BEFORE_TAXES);
    }

    private static RateLine line(String profile, String hours, String rate) {
        return new RateLine(profile, Quantity.parse(hours), UnitPrice.parse(rate));
    }
}

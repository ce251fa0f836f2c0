package org.courtier.decision;

import java.time.LocalDate;
import java.util.List;
import org.courtier.calendar.Moment;
import org.courtier.decision.probe.Story;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;

/** The smallest parts and actions: a need, then offers with a price, then a contract. */
final class Small {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
    static final LocalDate WED_2026_11_04 = LocalDate.of(2026, 11, 4);

    record Need(int most, Moment on) implements Part {}

    record Offer(int price) implements Part {}

    record Contract(int price) implements Part {}

    record DefineNeed(int most) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new NeedDefined(most, s.happened()));
        }
    }

    record NeedDefined(int most, Moment on) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Need(most, on));
        }
    }

    record SkipNeed() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new NeedSkipped());
        }
    }

    record NeedSkipped() implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before;
        }
    }

    record MakeOffer(int price) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new OfferMade(price));
        }
    }

    record ReportOffer(int price) implements Report {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new OfferMade(price));
        }
    }

    record OfferMade(int price) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            before.require(Need.class);
            return before.with(new Offer(price));
        }
    }

    record Conclude(boolean urgent) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Concluded(s.part(Offer.class).price()));
        }
    }

    record Concluded(int price) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Contract(price));
        }
    }

    record Price() implements Question<Integer> {}

    static final List<Class<?>> TYPES = List.of(
            Need.class,
            Offer.class,
            Contract.class,
            DefineNeed.class,
            MakeOffer.class,
            ReportOffer.class,
            Conclude.class);

    static final String[] WORDS = {
        "part|Need|need|1|Besoin|Need",
        "part|Offer|offer|1|Offre|Offer",
        "part|Contract|contract|1|Contrat|Contract",
        "action|DefineNeed|define-need|1|Définir le besoin|Define the need",
        "action|MakeOffer|make-offer|1|Présenter une offre|Make an offer",
        ".|price|price|Prix offert|Price offered",
        "action|ReportOffer|report-offer|1|Offre reçue|Offer received",
        ".|price|price|Prix offert|Price offered",
        "action|Conclude|conclude|1|Conclure|Conclude"
    };

    private Small() {}

    /** A guide in which an offer is at most what the need allows, and a contract comes after an offer. */
    static Guide.Builder builder() {
        return Story.guide()
                .words(Story.words(TYPES, WORDS))
                .chapter(
                        Guard.by(
                                List.of(
                                        DefineNeed.class,
                                        SkipNeed.class,
                                        MakeOffer.class,
                                        ReportOffer.class,
                                        Conclude.class,
                                        Correct.class),
                                List.of(Role.CLIENT),
                                "probe.small.by-client",
                                "P-148"),
                        offer(MakeOffer.class, "probe.small.offer"),
                        offer(ReportOffer.class, "probe.small.offer-told"),
                        Guard.prior(Conclude.class, "probe.small.after-offer", "P-190", "P-198")
                                .after(Offer.class)
                                .requires(s -> true)
                                .wouldPass("une offre", "an offer"),
                        Computation.of(Price.class, "probe.small.price", "P-177")
                                .after(Contract.class)
                                .answers(q -> Answer.of(q.part(Contract.class).price())));
    }

    private static <A extends Action> Guard offer(Class<A> action, String key) {
        return Guard.of(action, key, "P-160")
                .after(Need.class)
                .requires(c -> price(c.action()) <= c.part(Need.class).most())
                .showing(c -> List.of(Fact.of("price", price(c.action()))))
                .wouldPass("un prix que le besoin permet", "a price that the need allows");
    }

    private static int price(Action action) {
        return action instanceof MakeOffer made ? made.price() : ((ReportOffer) action).price();
    }

    static Story story() {
        return Story.under(builder().build());
    }

    static Story needing(int most) {
        Story story = story();
        story.accepts(Story.client(MON_2026_11_02), new DefineNeed(most));
        return story;
    }

    static List<String> keys(List<? extends Finding> findings) {
        return findings.stream().map(f -> f.rule().value()).toList();
    }
}

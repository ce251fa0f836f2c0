package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.ALPHA;
import static org.courtier.decision.probe.Story.BETA;
import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Moment;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.References;
import org.courtier.decision.Request;
import org.courtier.decision.Setting;
import org.courtier.decision.Situation;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** C-127: what is extended was acquired through the Broker, by the same client and from the same supplier. */
class EarlierContractTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final OrganisationId CIUSSS = new OrganisationId("ciusss");
    static final OrganisationId CEGEP = new OrganisationId("cegep");

    record Precedent(String contract, OrganisationId client, SupplierId supplier, boolean throughBroker) {}

    /** A day, and the earlier contracts of the client where the host handed any in. */
    record DayWithPrecedents(Story.Day day, Optional<List<Precedent>> precedents) implements Setting {
        @Override
        public Actor actor() {
            return day.actor();
        }

        @Override
        public Moment happened() {
            return day.happened();
        }

        @Override
        public Setting at(Moment moment) {
            return new DayWithPrecedents(day.at(moment), precedents);
        }

        @Override
        public Instant recordedAt() {
            return day.recordedAt();
        }

        @Override
        public BusinessCalendar calendar() {
            return day.calendar();
        }

        @Override
        public References references() {
            return day.references();
        }
    }

    record Extension(String contract) implements Part {}

    record ExtendSolution(String earlierContract, SupplierId supplier) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new ExtensionDefined(earlierContract));
        }
    }

    record ExtensionDefined(String contract) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Extension(contract));
        }
    }

    static List<Fact> unlike(Precedent earlier, OrganisationId client, SupplierId supplier) {
        List<Fact> unlike = new ArrayList<>();
        if (!earlier.client().equals(client)) {
            unlike.add(Fact.of("Autre client", "Another client", earlier.client()));
        }
        if (!earlier.supplier().equals(supplier)) {
            unlike.add(Fact.of("Autre fournisseur", "Another supplier", earlier.supplier()));
        }
        if (!earlier.throughBroker()) {
            unlike.add(Fact.of("Acquise par l'entremise du Courtier", "Acquired through the Broker", false));
        }
        return unlike;
    }

    static List<Fact> lacking(Situation s, ExtendSolution action) {
        Optional<List<Precedent>> known = s.setting(DayWithPrecedents.class).precedents();
        if (known.isEmpty()) {
            return List.of(Fact.of("Contrats antérieurs", "Earlier contracts", Text.of("inconnus", "not known")));
        }
        OrganisationId client = s.setting().actor().organisation();
        return known.get().stream()
                .filter(p -> p.contract().equals(action.earlierContract()))
                .findFirst()
                .map(p -> unlike(p, client, action.supplier()))
                .orElse(List.of(Fact.of("earlierContract", action.earlierContract())));
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(ExtendSolution.class, List.of(Role.CLIENT), "probe.precedent.by-client", "C-127"),
                    Guard.of(ExtendSolution.class, "probe.precedent.through-the-broker", "C-127")
                            .lacking(c -> lacking(c, c.action()))
                            .wouldPass(
                                    "une solution acquise par l'entremise du Courtier",
                                    "a solution acquired through the Broker"))
            .words(Story.words(
                    List.of(ExtendSolution.class),
                    "action|ExtendSolution|extend-solution|1|Bonification|Extension",
                    ".|earlierContract|earlier-contract|Contrat antérieur|Earlier contract"))
            .build();

    static DayWithPrecedents with(Precedent... precedents) {
        return new DayWithPrecedents(Story.client(MON_2026_11_02), Optional.of(Arrays.asList(precedents)));
    }

    static List<String> refusedFor(DayWithPrecedents day) {
        return facts(Story.under(GUIDE)
                .refuses(day, new ExtendSolution("2025-17", ALPHA))
                .breaches());
    }

    @Test
    void the_same_client_and_supplier_through_the_broker_pass() {
        Story.under(GUIDE)
                .accepts(with(new Precedent("2025-17", CIUSSS, ALPHA, true)), new ExtendSolution("2025-17", ALPHA));
    }

    @Test
    void a_solution_from_elsewhere_is_refused_with_each_fact() {
        assertEquals(
                List.of("Another client: cegep", "Another supplier: beta", "Acquired through the Broker: no"),
                refusedFor(with(new Precedent("2025-17", CEGEP, BETA, false))));
        assertEquals(
                List.of("Acquired through the Broker: no"),
                refusedFor(with(new Precedent("2025-17", CIUSSS, ALPHA, false))));
    }

    @Test
    void a_contract_that_is_not_among_the_precedents_is_refused_by_its_name() {
        assertEquals(List.of("Earlier contract: 2025-17"), refusedFor(with()));
    }

    @Test
    void precedents_that_nobody_handed_in_do_not_pass_in_silence() {
        DayWithPrecedents nothing = new DayWithPrecedents(Story.client(MON_2026_11_02), Optional.empty());
        assertEquals(List.of("Earlier contracts: not known"), refusedFor(nothing));
        assertEquals(
                List.of("C-127"),
                cited(Story.under(GUIDE)
                        .refuses(nothing, new ExtendSolution("2025-17", ALPHA))
                        .breaches()));
    }
}

package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.courtier.contract.Difference;
import org.courtier.contract.DifferenceKind;
import org.courtier.contract.Differences;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attest;
import org.courtier.party.Role;
import org.courtier.rule.Fact;

/** Section 4.6 and the FAQ on a supplier's default: what the client settles itself, and what it tells the Broker. */
final class SettlingDifferences {

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(RaiseDifference.class, FollowDifference.class, NoticeIssue.class, TellIssue.class),
            List.of(Role.CLIENT),
            "services2024.differences.by-the-client",
            "P-272",
            "P-273",
            "P-274",
            "P-357");

    static final Guard KNOWN_DIFFERENCE = Guard.toward(
                    FollowDifference.class, "services2024.differences.known", "P-272")
            .says("On suit un différend déjà consigné.", "A difference that is on record is followed.")
            .impossible()
            .requires(a -> Differences.in(a)
                    .find(a.target())
                    .filter(d -> d.arose().mayPrecede(a.happened()))
                    .isPresent())
            .showing(a -> List.of(Fact.of("number", a.target())))
            .wouldPass("le numéro d'un différend consigné", "the number of a difference on record");

    static final Guard KNOWN_ISSUE = Guard.toward(TellIssue.class, "services2024.differences.known-issue", "P-274")
            .says(
                    "Le Courtier est informé d'une problématique déjà consignée.",
                    "The Broker is told of a problem that is on record.")
            .impossible()
            .requires(a -> Issues.in(a)
                    .find(a.target())
                    .filter(i -> i.noticed().mayPrecede(a.happened()))
                    .isPresent())
            .showing(a -> List.of(Fact.of("number", a.target())))
            .wouldPass("le numéro d'une problématique consignée", "the number of a problem on record");

    static final DutyRule SETTLE_DIFFERENCE =
            settled(DifferenceKind.DIFFERENCE, "services2024.differences.settle", "P-272");

    static final DutyRule MANAGE_LITIGATION =
            settled(DifferenceKind.LITIGATION, "services2024.differences.litigation", "P-273");

    static final DutyRule TELL_PERSISTENCE = DutyRule.each(
                    SettlingDifferences::persisting,
                    Role.CLIENT,
                    Role.BROKER,
                    "services2024.differences.tell-persistence",
                    "P-327")
            .from(a -> a.target().persisted())
            .until(a -> a.target()
                    .told()
                    .filter(told -> a.target().persisted().get().mayPrecede(told)));

    static final DutyRule TELL_ISSUE = DutyRule.each(
                    s -> issues(s, i -> !i.kind().isIncapacity()),
                    Role.CLIENT,
                    Role.BROKER,
                    "services2024.differences.tell-issue",
                    "P-274")
            .from(a -> Optional.of(a.target().noticed()))
            .until(a -> a.target().told());

    static final DutyRule TELL_INCAPACITY = DutyRule.each(
                    s -> issues(s, i -> i.kind().isIncapacity()),
                    Role.CLIENT,
                    Role.BROKER,
                    "services2024.differences.tell-incapacity",
                    "P-357")
            .from(a -> Optional.of(a.target().noticed()))
            .until(a -> a.target().told());

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            KNOWN_DIFFERENCE,
            KNOWN_ISSUE,
            SETTLE_DIFFERENCE,
            MANAGE_LITIGATION,
            TELL_PERSISTENCE,
            TELL_ISSUE,
            TELL_INCAPACITY,
            Generalities.attestedBy(
                    ServicesAttestation.DEFAULT_FOLLOWED_UP,
                    List.of(Role.BROKER),
                    "services2024.differences.followed-up-by",
                    "P-358"),
            Generalities.attestedBy(
                    ServicesAttestation.DEFAULT_CONSEQUENCES,
                    List.of(Role.BROKER),
                    "services2024.differences.consequences-by",
                    "P-359"),
            Provision.right(Attest.class, "services2024.differences.broker-follow-up", "P-358"),
            Provision.right(Attest.class, "services2024.differences.consequences", "P-359"),
            Provision.reference(IssueKind.class, "services2024.differences.issue-kinds", "P-275"),
            Provision.reference(Differences.class, "services2024.differences.risks", "P-271"));

    private SettlingDifferences() {}

    /** Gives the numbers of the differences on record. */
    static List<Integer> numbers(Situation s) {
        return Differences.in(s).each().stream().map(Difference::number).toList();
    }

    /** Gives the numbers of the problems that the Broker was not told of. */
    static List<Integer> untold(Situation s) {
        return issues(s, i -> i.told().isEmpty()).stream().map(Issue::number).toList();
    }

    private static DutyRule settled(DifferenceKind kind, String key, String row) {
        return DutyRule.each(
                        s -> Differences.in(s).each().stream()
                                .filter(d -> d.kind() == kind)
                                .toList(),
                        Role.CLIENT,
                        Role.SUPPLIER,
                        key,
                        row)
                .from(a -> Optional.of(a.target().arose()))
                .until(a -> a.target().settled());
    }

    private static List<Difference> persisting(Situation s) {
        return Differences.in(s).each().stream()
                .filter(d -> d.onInterpretation() && d.persisted().isPresent())
                .toList();
    }

    private static List<Issue> issues(Situation s, Predicate<Issue> which) {
        return Issues.in(s).each().stream().filter(which).toList();
    }
}

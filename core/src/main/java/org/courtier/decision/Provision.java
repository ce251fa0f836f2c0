package org.courtier.decision;

import java.util.Optional;
import org.courtier.party.Role;
import org.courtier.rule.RuleKind;

/**
 * A rule that nothing evaluates: something permitted, a fact that a part keeps, reference data, or a standing obligation that no
 * act ends.
 *
 * <p>It says where in the library it is carried out: the action that is permitted, the part that keeps the fact, the type that
 * holds the data.
 */
public final class Provision extends Rule {

    private final Optional<Class<?>> place;
    private final Optional<Role> owedBy;

    private Provision(Head head, Optional<Class<?>> place, Optional<Role> owedBy) {
        super(head);
        this.place = place;
        this.owedBy = owedBy;
    }

    /** Something permitted: tests prove that nothing blocks the action for it. */
    public static Provision right(Class<? extends Action> permitted, String key, String... rows) {
        return new Provision(Head.of(RuleKind.RIGHT, key, rows), Optional.of(permitted), Optional.empty());
    }

    /** A fact that a part keeps. */
    public static Provision record(Class<? extends Part> keeper, String key, String... rows) {
        return new Provision(Head.of(RuleKind.RECORD, key, rows), Optional.of(keeper), Optional.empty());
    }

    /** A table, an enumeration or a definition. */
    public static Provision reference(Class<?> holder, String key, String... rows) {
        return new Provision(Head.of(RuleKind.REFERENCE, key, rows), Optional.of(holder), Optional.empty());
    }

    /** An obligation that stands at all times and that no act ends, such as fair treatment. */
    public static Provision standing(Role owedBy, String key, String... rows) {
        return new Provision(Head.of(RuleKind.DUTY, key, rows), Optional.empty(), Optional.of(owedBy));
    }

    /** Gives where the library carries it out; empty for a standing obligation. */
    public Optional<Class<?>> place() {
        return place;
    }

    /** Gives who owes a standing obligation. */
    public Optional<Role> owedBy() {
        return owedBy;
    }
}

package org.courtier.rule;

import java.util.List;
import java.util.Objects;
import org.courtier.text.Text;

/** What one rule says of one case. */
public sealed interface Verdict {

    /**
     * The rule is met.
     *
     * @param standingOn the attestations and readings of time it stands on, each as people read it
     */
    record Met(List<Fact> standingOn) implements Verdict {
        public Met {
            standingOn = List.copyOf(standingOn);
        }
    }

    /**
     * The rule is broken.
     *
     * @param facts the facts that failed
     * @param wouldPass what would have been right
     */
    record Broken(List<Fact> facts, Text wouldPass) implements Verdict {
        public Broken {
            facts = List.copyOf(facts);
            Objects.requireNonNull(wouldPass, "wouldPass");
        }
    }

    /** The rule does not concern this case. */
    record NotApplicable() implements Verdict {}

    /**
     * The rule cannot be judged yet: a step that it stands on is missing.
     *
     * @param step the missing step, in the guide's words
     */
    record NotReached(Text step) implements Verdict {
        public NotReached {
            Objects.requireNonNull(step, "step");
        }
    }

    /**
     * The rule is set aside by another.
     *
     * @param by the rule that is an exception to it
     */
    record Lifted(RuleKey by) implements Verdict {
        public Lifted {
            Objects.requireNonNull(by, "by");
        }
    }
}

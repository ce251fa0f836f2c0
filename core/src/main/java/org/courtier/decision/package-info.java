/**
 * The kernel: facts and rules, no flowchart.
 *
 * <p>A file is what happened to it: a {@link org.courtier.decision.State} is a set of {@link org.courtier.decision.Part}s that
 * {@link org.courtier.decision.Event}s changed. What may happen next is whatever no guard refuses. A
 * {@link org.courtier.decision.Guide} is a list of rules; {@link org.courtier.decision.Kernel} evaluates them in five pure
 * functions: decide, evolve, duties, possible, ask.
 *
 * <p>To write a rule, read {@link org.courtier.decision.Guard}, {@link org.courtier.decision.Advice},
 * {@link org.courtier.decision.DutyRule}, {@link org.courtier.decision.Computation} and
 * {@link org.courtier.decision.Provision}: there is no sixth kind.
 */
package org.courtier.decision;

/**
 * What the sources say and what a rule finds: register rows, keys, citations, verdicts, findings, readings and parameters.
 *
 * <p>Start at {@link org.courtier.rule.Rulebook}, which gives every statement of the five sources, and at
 * {@link org.courtier.rule.Finding}, which every answer carries.
 */
package org.courtier.rule;

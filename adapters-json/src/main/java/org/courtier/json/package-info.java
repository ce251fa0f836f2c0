/**
 * The JSON form of what the core speaks of.
 *
 * <p>Start at {@link org.courtier.json.Gateway}, where a front end hands in documents and gets documents,
 * {@link org.courtier.json.Json}, which reads what comes from outside and writes answers, and
 * {@link org.courtier.json.JsonCodec}, which keeps histories. {@link org.courtier.json.CourtierModule} gives the same forms to a
 * host's own mapper. Readers and writers are derived from the guides' vocabulary and the components of their records, so that
 * renaming a Java component never changes the wire; no annotation and no class name is on it.
 *
 * <p>How values are written: texts, dates and times (ISO 8601), {@code Period}, identifiers and constants as strings; a
 * {@code Moment} as {@code 2026-11-02} or {@code 2026-11-02T14:30}; a history as {@code dossier:} and its UUID; integers, amounts
 * and quantities as numbers with their own decimals; records as objects, with {@code "type"} where several kinds can stand;
 * lists as arrays; an empty optional component is left out.
 *
 * <p>{@link org.courtier.json.Json#schema} says all this as JSON Schema, from the same derivation, in French and in English: two sets
 * of files under {@code schema/2020-12/fr} and {@code schema/2020-12/en} for the shipped guides, computed for any others.
 *
 * <p>The version of a form stands on actions, events and whole documents. A value inside has none of its own on the wire: when
 * its form changes, the forms of what holds it do. What was stored in an earlier form is brought to the present one by the steps
 * that the guide's words give ({@link org.courtier.decision.Vocabulary#upcasting}). A type or a form that the guides do not know,
 * such as one of a later version, is refused and never passed over: a history that holds one cannot be decided upon, though its
 * chain, which is over bytes, can be verified.
 */
package org.courtier.json;

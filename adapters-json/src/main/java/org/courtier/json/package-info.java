/**
 * The JSON form of everything the core speaks of: the event codec, JSON Schema and the OCDS export.
 *
 * <p>Reader, writer and schema are derived from a guide's vocabulary and the components of its records, so that renaming a
 * Java component never changes the wire.
 */
package org.courtier.json;

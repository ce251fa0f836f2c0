/**
 * The probe: twelve sentences of the sources, said to the kernel with throw-away parts.
 *
 * <p>Written against the public API alone, as a guide of another module would be. {@link org.courtier.decision.probe.Story} tells
 * what happened; each test reads like its sentence.
 */
package org.courtier.decision.probe;

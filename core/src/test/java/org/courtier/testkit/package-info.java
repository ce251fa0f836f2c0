/**
 * The test kit: arbitraries of every public value, contract tests of the ports, fixtures that read as phrases.
 *
 * <p>Written against the public API alone and published as the test-jar of the core; whoever uses it adds jqwik and JUnit
 * Jupiter.
 */
package org.courtier.testkit;

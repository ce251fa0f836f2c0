/** The rules that the code of the core keeps: which package may know which, and what no package may use. */
package org.courtier.arch;

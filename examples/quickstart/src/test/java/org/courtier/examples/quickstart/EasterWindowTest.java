package org.courtier.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EasterWindowTest {

    @Test
    void both_ends_are_shown_in_both_languages() {
        String text = run("window");
        for (String line : List.of(
                "Règle\u00a0: de 10 à 15 jours ouvrables suivant la réception (P-160, P-161)",
                "vendredi 26 mars 2027\u00a0: non compté, Vendredi saint, Loi d'interprétation (RLRQ, c. I-16), art. 61 (23°)"
                        + " [selon le droit alors connu]",
                "Dernier jour\u00a0: mercredi 31 mars 2027",
                "Monday, March 29, 2027: not counted, Easter Monday, Interpretation Act (CQLR, c. I-16), s. 61 (23°)"
                        + " [under the law then known]",
                "Last day: Wednesday, April 7, 2027")) {
            assertTrue(text.contains(line + "\n"), text);
        }
    }

    @Test
    void another_day_of_receipt_can_be_given() {
        assertTrue(run("window", "--receipt", "2026-11-02").contains("Last day: Monday, November 23, 2026\n"));
    }

    private static String run(String... arguments) {
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertEquals(0, new CommandLine(new Quickstart()).execute(arguments));
        } finally {
            System.setOut(out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}

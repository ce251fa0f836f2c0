package org.courtier.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.text.Language;
import org.courtier.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how a window is counted that closes around Easter, in both languages. */
@Command(
        name = "window",
        mixinStandardHelpOptions = true,
        description = {
            "Montre jour par jour la fenêtre de 10 à 15 jours ouvrables qui suit une réception.",
            "Shows day by day the window of 10 to 15 business days after a receipt."
        })
final class EasterWindow implements Runnable {

    private static final Text RECEIPT = Text.of("réception de la demande de prix", "receipt of the price request");
    private static final Text RULE = Text.of(
            "de 10 à 15 jours ouvrables suivant la réception (P-160, P-161)",
            "from 10 to 15 business days following receipt (P-160, P-161)");

    @Option(
            names = "--receipt",
            defaultValue = "2027-03-15",
            description = {"le jour de la réception", "the day of the receipt"})
    private LocalDate receipt = LocalDate.of(2027, 3, 15);

    @Override
    public void run() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Language language : Language.values()) {
            for (Certificate certificate :
                    QuebecCalendars.interpretationAct().period(10, 15).certify(receipt, RECEIPT)) {
                out.println(certificate.under(RULE).text(language));
                out.println();
            }
        }
    }
}

package org.courtier.examples.hosts.springjdbc;

import java.util.function.Consumer;
import org.courtier.Command;
import org.courtier.Desk;
import org.courtier.Submission;
import org.courtier.dossier.Dossier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A service of the host: its own row about a purchase and what happens to the dossier are one transaction. */
public final class Purchases {

    private final TransactionTemplate transactions;
    private final JdbcTemplate rows;
    private final Desk<Dossier> dossiers;

    public Purchases(TransactionTemplate transactions, JdbcTemplate rows, Desk<Dossier> dossiers) {
        this.transactions = transactions;
        this.rows = rows;
        this.dossiers = dossiers;
    }

    /**
     * Notes what the buyer wants, and asks the Broker's rules; the note is kept whatever they answer.
     *
     * @param afterwards what else the host does before the commit
     */
    public Submission request(String number, Command command, Consumer<Submission> afterwards) {
        return transactions.execute(status -> {
            rows.update("INSERT INTO purchase (number) VALUES (?)", number);
            Submission answer = dossiers.submit(command);
            rows.update(
                    "UPDATE purchase SET answer = ? WHERE number = ?",
                    answer.getClass().getSimpleName(),
                    number);
            afterwards.accept(answer);
            return answer;
        });
    }
}

package org.courtier.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.courtier.Courtier;
import org.courtier.ShippedGuides;
import org.courtier.decision.Guides;
import org.courtier.jdbc.JdbcJournal;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.courtier.text.Language;
import org.sqlite.SQLiteDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays an acquisition of professional services on a SQLite file, and reads it back when it is there already. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        subcommands = {EasterWindow.class, Publish.class},
        description = {
            "Joue une acquisition de services professionnels sur un fichier SQLite; relancé, relit le dossier.",
            "Plays an acquisition of professional services on a SQLite file; run again, reads the file back."
        })
public final class Quickstart implements Callable<Integer> {

    @Option(
            names = "--lang",
            defaultValue = "fr",
            description = {"fr (par défaut) ou en", "fr (default) or en"})
    private String lang = "fr";

    @Option(
            names = "--database",
            defaultValue = "quickstart.db",
            description = {"le fichier SQLite", "the SQLite file"})
    private Path database = Path.of("quickstart.db");

    @Option(
            names = "--script",
            description = {
                "un script, une commande JSON par ligne; par défaut, celui du programme",
                "a script, one JSON command a line; by default the program's own"
            })
    private Path script;

    @Option(
            names = "--json",
            description = {
                "écrit les documents que reçoit une interface, un par ligne",
                "writes the documents that a front end gets, one a line"
            })
    private boolean json;

    public static void main(String... arguments) {
        CommandLine line = new CommandLine(new Quickstart());
        line.setExecutionExceptionHandler((e, command, result) -> {
            command.getErr().println(e.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Guides guides = ShippedGuides.all();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + database);
        Courtier courtier = Courtier.with(guides, JdbcJournal.standalone(source, new JsonCodec(guides)))
                .references(References2026.all());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Json forms = new Json(guides);
        Script read = script(forms);
        if (json) {
            new FrontEnd(courtier, forms, read, out).playOrReadBack();
        } else {
            new Acquisition(courtier, read, new Printer(out, language(), guides)).playOrReadBack();
        }
        return 0;
    }

    private Language language() {
        return switch (lang.toLowerCase(Locale.ROOT)) {
            case "fr" -> Language.FRENCH;
            case "en" -> Language.ENGLISH;
            default -> throw new IllegalArgumentException("--lang \"" + lang + "\": fr / en");
        };
    }

    private Script script(Json forms) throws IOException {
        try (InputStream in = script == null
                ? Quickstart.class.getResourceAsStream("acquisition.jsonl")
                : Files.newInputStream(script)) {
            return Script.read(in, forms);
        }
    }
}

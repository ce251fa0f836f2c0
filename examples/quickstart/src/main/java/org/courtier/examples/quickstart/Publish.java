package org.courtier.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.courtier.Courtier;
import org.courtier.ShippedGuides;
import org.courtier.decision.Guides;
import org.courtier.decision.History;
import org.courtier.dossier.Dossier;
import org.courtier.jdbc.JdbcJournal;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.courtier.json.ocds.Difference;
import org.courtier.json.ocds.Profile;
import org.courtier.json.ocds.ReleaseExport;
import org.courtier.json.ocds.ReleaseJson;
import org.courtier.json.ocds.ReleasePackage;
import org.courtier.text.Text;
import org.sqlite.SQLiteDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Publishes a dossier that was played, as open contracting data in both profiles, and explains where they differ. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Publie un dossier déjà joué en données ouvertes sur les contrats, selon le standard et à la façon du SEAO.",
            "Publishes a file played before as open contracting data, as the standard has it and as SEAO does."
        })
final class Publish implements Callable<Integer> {

    private static final Text NOTHING = Text.of(
            "Rien à publier : la demande de prix n'a pas été envoyée.",
            "Nothing to publish: the price request was not sent.");

    @Option(
            names = "--database",
            defaultValue = "quickstart.db",
            description = {"le fichier SQLite", "the SQLite file"})
    private Path database = Path.of("quickstart.db");

    @Option(
            names = "--folder",
            defaultValue = ".",
            description = {"le dossier où écrire ocds.json et seao.json", "where to write ocds.json and seao.json"})
    private Path folder = Path.of(".");

    /** Gives what a database holds of the dossier of the program's own script. */
    static History<Dossier> history(Path database) throws IOException {
        Guides guides = ShippedGuides.all();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + database);
        try (InputStream script = Publish.class.getResourceAsStream("acquisition.jsonl")) {
            return Courtier.with(guides, JdbcJournal.standalone(source, new JsonCodec(guides)))
                    .references(References2026.all())
                    .dossiers()
                    .history(Script.read(script, new Json(guides)).dossier());
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReleaseExport export = new ReleaseExport(Publication2026.all());
        History<Dossier> history = history(database);
        if (export.ocds(history).isEmpty()) {
            out.println(NOTHING.french());
            out.println(NOTHING.english());
            return 1;
        }
        ReleasePackage ocds = export.ocds(history).orElseThrow();
        ReleasePackage seao = export.seao(history).orElseThrow();
        write("ocds.json", ReleaseJson.write(ocds, Profile.OCDS));
        write("seao.json", ReleaseJson.write(seao, Profile.SEAO));
        ocds.releases().forEach(r -> out.println(r.date() + "  " + r.id() + "  " + r.tag()));
        Difference.between(ocds, seao).forEach(d -> print(d, out));
        return 0;
    }

    private void write(String name, byte[] document) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), document);
    }

    private static void print(Difference difference, PrintStream out) {
        out.println();
        out.println(difference.pointer());
        out.println("  ocds: " + difference.ocds().orElse("-"));
        out.println("  seao: " + difference.seao().orElse("-"));
        out.println(
                "  " + difference.why().french() + " (" + difference.source().french() + ")");
        out.println(
                "  " + difference.why().english() + " (" + difference.source().english() + ")");
    }
}

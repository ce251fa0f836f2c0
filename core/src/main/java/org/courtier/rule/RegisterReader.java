package org.courtier.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.courtier.text.Text;

/**
 * Reads register files: UTF-8, tab-separated, one header row, no quoting, {@code -} where there is nothing.
 *
 * <p>A line that does not have the fourteen columns, a row named twice or an unknown modality is an error that names the line.
 */
final class RegisterReader {

    private static final String HEADER =
            "id\tsource\tsection\tmodality\texecutable_as\tactor\tapplies_when\tlabel_en\tlabel_fr"
                    + "\tstatement_en\tstatement_fr\tsource_terms\tparameters\tambiguity";
    private static final int COLUMNS = 14;

    private static final List<SourceDocument> DOCUMENTS = List.of(
            new SourceDocument(
                    "000",
                    Text.of(
                            "Guide de l'utilisateur, Catalogue d'offres infonuagiques : services professionnels et techniques",
                            "User guide, Catalogue of cloud offers: professional and technical services"),
                    List.of(LocalDate.of(2024, 4, 18))),
            new SourceDocument(
                    "001",
                    Text.of(
                            "Guide de l'utilisateur, Catalogue d'offres infonuagiques : solutions d'infonuagique privée",
                            "User guide, Catalogue of cloud offers: private-cloud solutions"),
                    List.of(LocalDate.of(2021, 7, 22), LocalDate.of(2022, 1, 13), LocalDate.of(2022, 4, 4))),
            new SourceDocument(
                    "002",
                    Text.of(
                            "Guide de l'utilisateur, services professionnels : qualification centralisée du CSPQ",
                            "User guide, professional services: centralised qualification of the CSPQ"),
                    List.of(LocalDate.of(2018, 3, 23), LocalDate.of(2018, 6, 18), LocalDate.of(2018, 7, 20))),
            new SourceDocument(
                    "003",
                    Text.of(
                            "Cadre législatif et responsabilités du Répertoire des services du MCN",
                            "Legislative framework and responsibilities of the MCN's service directory"),
                    List.of()),
            new SourceDocument(
                    "004",
                    Text.of("Entente globale de services MCN–client", "Global service agreement, MCN and client"),
                    List.of()));

    private RegisterReader() {}

    static Rulebook readShipped() {
        NavigableMap<RowId, Row> rows = new TreeMap<>();
        MessageDigest digest = sha256();
        for (String register : List.of("P", "C", "Q", "S", "E")) {
            String file = register + ".tsv";
            byte[] bytes = bytes(file);
            digest.update(bytes);
            read(new String(bytes, StandardCharsets.UTF_8), file, rows);
        }
        return new Rulebook(rows, HexFormat.of().formatHex(digest.digest()));
    }

    static void read(String content, String file, NavigableMap<RowId, Row> rows) {
        String[] lines = content.split("\n");
        if (!lines[0].equals(HEADER)) {
            throw new IllegalStateException(file + ", line 1: the header is not that of a register");
        }
        for (int i = 1; i < lines.length; i++) {
            Row row = row(lines[i], file + ", line " + (i + 1));
            if (rows.put(row.id(), row) != null) {
                throw new IllegalStateException(file + ", line " + (i + 1) + ": the row " + row.id() + " stands twice");
            }
        }
    }

    private static Row row(String line, String place) {
        String[] c = line.split("\t", -1);
        if (c.length != COLUMNS) {
            throw new IllegalStateException(place + ": " + c.length + " columns where " + COLUMNS + " are expected");
        }
        return new Row(
                new RowId(c[0]),
                document(c[1], place),
                c[2],
                Modality.valueOf(c[3]),
                c[4],
                c[5],
                c[6],
                Text.of(c[8], c[7]),
                Text.of(c[10], c[9]),
                c[11],
                optional(c[12]),
                optional(c[13]));
    }

    private static SourceDocument document(String number, String place) {
        return DOCUMENTS.stream()
                .filter(d -> d.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(place + ": no source \"" + number + "\""));
    }

    private static Optional<String> optional(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = RegisterReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its own resource " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

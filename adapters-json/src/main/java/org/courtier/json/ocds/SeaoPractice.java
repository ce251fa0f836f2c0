package org.courtier.json.ocds;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.courtier.text.Text;

/** Where what Québec's system of tenders (SEAO) publishes departs from what the standard asks for, and where that is known from. */
enum SeaoPractice {
    EXTENSIONS(
            "/extensions.*",
            Text.of("Le SEAO ne déclare aucune extension.", "SEAO declares no extension."),
            Sources.RELEASES),
    PROCESS(
            "/ocid",
            Text.of(
                    "Le SEAO identifie le processus par le numéro de l'avis; ici, il l'est par l'identité du dossier.",
                    "SEAO identifies the process by the number of the notice; here it is by the identity of the file."),
            Sources.BOTH),
    RELEASE(
            "/id",
            Text.of(
                    "Le SEAO donne pour identité la date et l'heure de la publication; deux publications de la même seconde"
                            + " s'y confondent.",
                    "SEAO's identity of a release is its date and time; two releases of one second are not told apart."),
            Sources.BOTH),
    AMENDED_RELEASE(
            "/tender/amendments/\\d+/(amendsReleaseID|releaseID)",
            Text.of(
                    "La modification renvoie aux publications par l'identité que le SEAO leur donne.",
                    "The amendment refers to the releases by the identity that SEAO gives them."),
            Sources.BOTH),
    PARTY(
            "/(parties/\\d+|buyer|tender/procuringEntity|tender/tenderers/\\d+|awards/\\d+/suppliers/\\d+)/id",
            Text.of(
                    "Le SEAO identifie un organisme par « OP- » et son numéro, un fournisseur par « FO- » et son NEQ.",
                    "SEAO identifies a body by \"OP-\" and its number, a supplier by \"FO-\" and its NEQ."),
            Sources.RELEASES),
    IDENTIFIER(
            "/parties/\\d+/identifier",
            Text.of(
                    "Le SEAO donne le NEQ dans « details », jamais dans « identifier ».",
                    "SEAO gives the NEQ in \"details\", never in \"identifier\"."),
            Sources.BOTH),
    METHOD(
            "/tender/procurementMethod",
            Text.of(
                    "Le standard dit « selective » quand seuls des fournisseurs qualifiés sont invités; le code que le SEAO"
                            + " donne n'est pas vérifié.",
                    "The standard says \"selective\" where only qualified suppliers are invited; the code that SEAO gives is"
                            + " not verified."),
            Sources.HOST),
    METHOD_LABEL(
            "/tender/procurementMethodDetails",
            Text.of(
                    "Une fois le contrat signé, le SEAO nomme le type de contrat plutôt que celui de la demande de prix.",
                    "Once the contract is signed, SEAO names the type of contract instead of that of the price request."),
            Sources.HOST),
    NATURE(
            "/tender/additionalProcurementCategories.*",
            Text.of(
                    "Le SEAO y met la nature du contrat en français; le standard y attend un code.",
                    "SEAO puts the nature of the contract there in French; the standard expects a code."),
            Sources.RELEASES),
    ITEM(
            "/tender/items/\\d+/(id|description)",
            Text.of(
                    "Le SEAO donne à l'article le code de sa propre catégorie et répète ce code devant la description.",
                    "SEAO gives the item the code of its own category and repeats that code before the description."),
            Sources.RELEASES),
    DURATION(
            "/(tender/(tenderPeriod|contractPeriod)|awards/\\d+/contractPeriod|contracts/\\d+/period)/durationInDays?",
            Text.of(
                    "Le SEAO écrit « durationInDay », qui n'est pas un champ du standard.",
                    "SEAO writes \"durationInDay\", which is no field of the standard."),
            Sources.RELEASES),
    CURRENCY(
            "/(tender/value|tender/minValue|awards/\\d+/value|contracts/\\d+/value)/currency",
            Text.of("Le SEAO donne les montants sans leur devise.", "SEAO gives amounts without their currency."),
            Sources.RELEASES),
    DOCUMENTS(
            "/(tender|awards/\\d+|contracts/\\d+)/documents.*",
            Text.of(
                    "Le SEAO ne donne d'un document que son adresse, sans l'identité que le standard exige; un document sans"
                            + " adresse n'y figure pas.",
                    "SEAO gives nothing of a document but its address, without the identity that the standard requires; a"
                            + " document without an address is not there."),
            Sources.RELEASES),
    BIDS(
            "/bids",
            Text.of(
                    "Le SEAO ne publie dans ce format que l'offre retenue.",
                    "SEAO publishes in this format the retained offer alone."),
            Sources.READER),
    RELATED(
            "/relatedProcesses.*",
            Text.of(
                    "Le SEAO ne renvoie qu'à un avis antérieur, sous un schème à lui; l'entente-cadre n'y est pas liée.",
                    "SEAO refers only to a prior notice, under a scheme of its own; the framework agreement is not linked."),
            Sources.RELEASES);

    private final Pattern pointer;
    private final Text why;
    private final Text source;

    SeaoPractice(String pointer, Text why, Text source) {
        this.pointer = Pattern.compile("(/releases/\\d+)?" + pointer);
        this.why = why;
        this.source = source;
    }

    /**
     * Gives the practice that explains a difference.
     *
     * @throws IllegalArgumentException if none does: then the two documents do not tell the same
     */
    static SeaoPractice at(String pointer) {
        return Arrays.stream(values())
                .filter(p -> p.pointer.matcher(pointer).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + pointer + "\" differs in more than its shape: no practice of SEAO explains it"));
    }

    Text why() {
        return why;
    }

    Text source() {
        return source;
    }

    /** Where the practices are known from. */
    private static final class Sources {

        private static final Text RELEASES =
                Text.of("trois publications réelles du SEAO", "three releases that SEAO really published");
        private static final Text READER = Text.of(
                "les notes d'un programme qui a lu les 20 499 publications de juin 2026, contredites par un autre",
                "the notes of a program that read the 20,499 releases of June 2026, which another one contradicts");
        private static final Text BOTH = Text.of(
                "trois publications réelles du SEAO et les notes d'un programme qui a lu celles de juin 2026",
                "three releases that SEAO really published, and the notes of a program that read those of June 2026");
        private static final Text HOST = Text.of("point ouvert, décidé par l'hôte", "open point, decided by the host");
    }
}

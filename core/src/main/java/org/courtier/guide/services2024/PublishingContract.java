package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.contract.ContractLife;
import org.courtier.contract.EnablingProvision;
import org.courtier.contract.Publication;
import org.courtier.contract.SeaoNotice;
import org.courtier.contract.Signatures;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Reference;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;
import org.courtier.solicitation.Criterion;
import org.courtier.text.Text;

/** Section 4.1: publishing the contract on SEAO (<b>Publier les renseignements relatifs au contrat spécifique</b>). */
final class PublishingContract {

    /** What the guide writes for a body subject to the RCTI; the words are the source's own. */
    static final SeaoNotice UNDER_THE_RCTI = new SeaoNotice(
            "Services",
            "S4 – Traitement de l’information et service de télécommunications connexes",
            "80111800",
            EnablingProvision.ARTICLE_48,
            "Article 48 – Contrat concernant l’acquisition de biens ou de services infonuagiques conclu dans le cadre de"
                    + " l’entente-cadre du MCN",
            Optional.empty());

    /** The same for another organisation, whose own provision takes the place of its description. */
    static final SeaoNotice OF_OTHERS = new SeaoNotice(
            UNDER_THE_RCTI.nature(),
            UNDER_THE_RCTI.classification(),
            UNDER_THE_RCTI.category(),
            EnablingProvision.OTHER_ENABLING_PROVISION,
            "Disposition de la loi à l’effet que votre organisation peut conclure un contrat de gré à gré avec tout fournisseur"
                    + " ou prestataire de services infonuagiques qui est partie à une entente-cadre conclue avec le MCN et de"
                    + " ses modifications",
            Optional.empty());

    static final Guard BY_THE_CLIENT =
            Guard.by(PublishContract.class, List.of(Role.CLIENT), "services2024.publication.by-the-client", "P-228");

    static final Guard CONCLUDED = Guard.prior(PublishContract.class, "services2024.publication.concluded", "P-228")
            .says("Un contrat est publié une fois conclu.", "A contract is published once concluded.")
            .after(Signatures.class)
            .requires(s -> ContractLife.concluded(s).isPresent())
            .showing(ContractLife::facts)
            .wouldPass("un contrat signé par les deux parties", "a contract signed by both parties");

    static final Guard FIELDS = Guard.of(
                    PublishContract.class, "services2024.publication.fields", "P-230", "P-231", "P-232")
            .says(
                    "La nature, la classification et la catégorie publiées sont celles que le guide énonce.",
                    "The nature, classification and category that are published are those that the guide states.")
            .lacking(c -> Stream.of(
                            differing(c.action().notice().nature(), UNDER_THE_RCTI.nature()),
                            differing(c.action().notice().classification(), UNDER_THE_RCTI.classification()),
                            differing(c.action().notice().category(), UNDER_THE_RCTI.category()))
                    .flatMap(Optional::stream)
                    .toList())
            .wouldPass(c -> Text.same(String.join(
                    "; ", UNDER_THE_RCTI.nature(), UNDER_THE_RCTI.classification(), UNDER_THE_RCTI.category())));

    static final Guard PROVISION = Guard.of(
                    PublishContract.class, "services2024.publication.provision", "P-233", "P-234", "P-235")
            .after(DossierFile.class)
            .says(
                    "Le client assujetti au RCTI publie l'article 48; les autres, la disposition qui les habilite.",
                    "A client subject to the RCTI publishes article 48; the others, the provision that enables them.")
            .requires(c -> isProvision(c, c.action().notice()))
            .showing(c -> List.of(
                    Fact.of("notice", c.action().notice().enabling()),
                    Fact.of("Disposition", "Provision", c.action().notice().provision())))
            .wouldPass(c -> Text.same(fields(c).provision()));

    static final Guard INDICATOR = Guard.of(PublishContract.class, "services2024.publication.indicator", "P-236")
            .when(c -> c.has(Choice.class))
            .requires(c -> matches(c, c.action().notice().indicatorCategory()))
            .showing(c -> List.of(
                    Fact.of("notice", c.action().notice().indicatorCategory()),
                    Fact.of(
                            "Critères du choix",
                            "Criteria of the choice",
                            c.part(Choice.class).criteria())))
            .wouldPass(
                    "la catégorie de l'indicateur qui a servi au choix, et aucune autre",
                    "the category of the indicator used for the choice, and no other");

    static final Advice INDICATOR_NOT_KNOWN = Advice.on(
                    PublishContract.class, "services2024.publication.indicator-not-known", "P-236")
            .after(Choice.class)
            .says(
                    "Les catégories d'indicateurs du SEAO ne sont pas connues : il n'est pas vérifié qu'un critère du choix en est un.",
                    "The indicator categories of SEAO are not known: whether a criterion of the choice is one is not checked.")
            .when(c ->
                    categories(c).isEmpty() && !c.part(Choice.class).criteria().isEmpty())
            .showing(c -> List.of(Fact.of(
                    "Critères du choix",
                    "Criteria of the choice",
                    c.part(Choice.class).criteria())))
            .namesGap();

    static final Computation FIELDS_TO_FILL = Computation.of(
                    PublicationFields.class,
                    "services2024.publication.fields-to-fill",
                    "P-234",
                    "P-230",
                    "P-231",
                    "P-232",
                    "P-233",
                    "P-235",
                    "P-236")
            .after(DossierFile.class)
            .answers(q -> Answer.of(used(q).stream()
                    .findFirst()
                    .map(fields(q)::withIndicatorCategory)
                    .orElse(fields(q))));

    static final DutyRule OWED = DutyRule.of(Role.CLIENT, Role.MCN, "services2024.publication.owed", "P-228", "P-229")
            .after(DossierFile.class)
            .from(s -> ContractLife.concluded(s).filter(m -> ClientRegimes.include(s, Regime.RCTI) && concerned(s, m)))
            .due(PublishingContract::due)
            .until(s -> s.find(Publication.class).map(Publication::on));

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            CONCLUDED,
            FIELDS,
            PROVISION,
            INDICATOR,
            INDICATOR_NOT_KNOWN,
            FIELDS_TO_FILL,
            OWED,
            Provision.reference(PublicationTerms.class, "services2024.publication.legal-basis", "P-229"));

    private PublishingContract() {}

    private static SeaoNotice fields(Situation s) {
        return ClientRegimes.include(s, Regime.RCTI) ? UNDER_THE_RCTI : OF_OTHERS;
    }

    private static boolean isProvision(Situation s, SeaoNotice notice) {
        SeaoNotice expected = fields(s);
        boolean stated = ClientRegimes.include(s, Regime.RCTI)
                ? same(notice.provision(), expected.provision())
                : !notice.provision().isBlank() && !same(notice.provision(), expected.provision());
        return notice.enabling() == expected.enabling() && stated;
    }

    private static Optional<Fact> differing(String given, String expected) {
        return same(given, expected) ? Optional.empty() : Optional.of(Fact.of("notice", given));
    }

    // one types a straight apostrophe where the source prints a curved one, and a final period belongs to the sentence
    private static boolean same(String given, String expected) {
        return plain(given).equals(plain(expected));
    }

    private static String plain(String text) {
        String straight = text.strip().replace('’', '\'');
        return straight.endsWith(".") ? straight.substring(0, straight.length() - 1) : straight;
    }

    private static Optional<List<String>> categories(Situation s) {
        return s.setting()
                .references()
                .find(IndicatorCategories.KEY, s.happened().date())
                .map(r -> r.value().names());
    }

    private static List<String> criteria(Situation s) {
        return s.find(Choice.class).map(Choice::criteria).orElse(List.of()).stream()
                .map(Criterion::name)
                .toList();
    }

    /** Gives the criteria of the choice that are categories of indicators, as far as the categories are known. */
    private static List<String> used(Situation s) {
        List<String> known = categories(s).orElse(List.of());
        return criteria(s).stream().filter(known::contains).toList();
    }

    private static boolean matches(Situation s, Optional<String> selected) {
        if (categories(s).isEmpty()) {
            return selected.isEmpty() || criteria(s).contains(selected.get());
        }
        return selected.map(used(s)::contains).orElse(used(s).isEmpty());
    }

    private static Optional<PublicationTerms> terms(Situation s, Moment concluded) {
        return s.setting()
                .references()
                .find(PublicationTerms.KEY, concluded.date())
                .map(Reference::value);
    }

    private static boolean concerned(Situation s, Moment concluded) {
        return terms(s, concluded)
                .map(t -> t.concerns(LackingAuthorisations.estimatedTotal(s)))
                .orElse(true);
    }

    private static Due due(Situation s, Moment concluded) {
        return terms(s, concluded)
                .<Due>map(t -> Due.On.of(Certificate.ofCalendarDays(
                        concluded.date(), t.days(), Text.of("conclusion du contrat", "conclusion of the contract"))))
                .orElse(new Due.NoTimeStated());
    }
}

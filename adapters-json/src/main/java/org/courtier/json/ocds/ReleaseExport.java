package org.courtier.json.ocds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;

/**
 * Publishes a dossier as open contracting data: one release for each recorded action that changed what is published, from the
 * sending of the price request to the signed contract.
 *
 * <p>A release tells what was known when its action was recorded: a later correction gives another release, and never changes an
 * earlier one. Its identity is the number of the action in the history and the first tag. The same history and the same
 * publication give equal bytes.
 *
 * <p>Threads may share one.
 */
public final class ReleaseExport {

    private static final String LANGUAGE = "fr";

    private static final String VERSION = "1.1";
    private static final String SCHEME_OCID = "ocid";

    private final Publication publication;
    private final TenderSection tenders;
    private final AwardSection awards;
    private final BidsSection bids;
    private final Parties parties;

    public ReleaseExport(Publication publication) {
        this.publication = Objects.requireNonNull(publication, "publication");
        this.tenders = new TenderSection(publication);
        this.awards = new AwardSection(publication);
        this.bids = new BidsSection(publication);
        this.parties = new Parties(publication);
    }

    /** Gives the package of all releases of a dossier; none before its price request was sent. */
    public Optional<ReleasePackage> ocds(History<Dossier> history) {
        List<Release> releases = releases(history);
        Imprint imprint = publication.imprint();
        return releases.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReleasePackage(
                        imprint.uri(),
                        VERSION,
                        imprint.extensions(),
                        imprint.publishedDate(),
                        imprint.publisher(),
                        imprint.license(),
                        imprint.publicationPolicy(),
                        releases));
    }

    /** Gives the same package in the shape of Québec's system. */
    public Optional<ReleasePackage> seao(History<Dossier> history) {
        return ocds(history).map(new SeaoShape(publication)::of);
    }

    private List<Release> releases(History<Dossier> history) {
        List<Release> releases = new ArrayList<>();
        AmendmentTrail trail = new AmendmentTrail();
        Standing standing = Standing.NOTHING;
        Dossier dossier = history.beginning();
        for (Commit commit : history.commits()) {
            dossier = after(dossier, commit, history);
            Standing now = standing(standing, dossier);
            List<Tag> tags = now.begun() ? Tags.between(standing, now) : List.of();
            if (!tags.isEmpty()) {
                releases.add(release(dossier, now, commit, tags, trail));
            }
            standing = now;
        }
        return releases;
    }

    /** Gives the dossier as it was known after an entry: with the corrections made by then, and no later one. */
    private static Dossier after(Dossier before, Commit commit, History<Dossier> history) {
        return commit.action() instanceof Correct
                ? new History<>(history.beginning(), history.commits().subList(0, Math.toIntExact(commit.number())))
                        .state()
                : Kernel.evolve(before, commit.events());
    }

    private Standing standing(Standing before, Dossier dossier) {
        String id = before.award();
        Optional<Tender> tender = tenders.of(dossier);
        return before.then(
                tender,
                bids.of(dossier),
                tender.flatMap(t -> awards.award(dossier, id)),
                tender.flatMap(t -> awards.contract(dossier, id)));
    }

    private Release release(Dossier dossier, Standing now, Commit commit, List<Tag> tags, AmendmentTrail trail) {
        String id = commit.number() + "-" + Scalar.code(tags.get(0));
        Tender tender = trail.told(now.tender().orElseThrow(), id);
        PartyReference buyer = dossier.find(DossierFile.class)
                .map(f -> TenderSection.reference(f.body()))
                .orElseThrow();
        return new Release(
                publication.process().ocidPrefix() + "-" + dossier.id().value(),
                id,
                Dates.utc(commit.setting().recordedAt()),
                tags,
                Optional.of(LANGUAGE),
                InitiationType.TENDER,
                parties.of(buyer, tender, now.bids(), now.awards()),
                Optional.of(buyer),
                Optional.of(tender),
                now.bids(),
                now.awards(),
                now.contracts(),
                publication.process().framework().stream()
                        .map(ReleaseExport::framework)
                        .toList());
    }

    private static RelatedProcess framework(String ocid) {
        return new RelatedProcess(
                Optional.of("1"),
                List.of("framework"),
                Optional.empty(),
                Optional.of(SCHEME_OCID),
                Optional.of(ocid),
                Optional.empty());
    }
}

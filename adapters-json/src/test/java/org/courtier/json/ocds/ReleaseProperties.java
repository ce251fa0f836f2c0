package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.courtier.ShippedGuides;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.dossier.Dossier;
import org.courtier.testkit.AnyDossier;
import org.courtier.testkit.Walk;
import org.courtier.testkit.services2024.NextSteps;
import org.courtier.testkit.services2024.Scene;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of whatever dossier that can exist. */
class ReleaseProperties {

    private static final ReleaseExport EXPORT = new ReleaseExport(PublishedAcquisition.full());
    private static final Optional<Schema> SCHEMA =
            OfficialFiles.present() ? Optional.of(OfficialFiles.packages()) : Optional.empty();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Provide
    Arbitrary<Walk> walks() {
        return AnyDossier.longWalks(new Kernel(ShippedGuides.all()), new NextSteps(), Scene.MON_2026_09_14);
    }

    /** One walk for every law: it takes far longer to grow a dossier than to publish it. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void whatever_dossier_can_exist_is_published_by_every_law(@ForAll("walks") Walk walk) {
        Optional<ReleasePackage> ocds = EXPORT.ocds(walk.history());
        Statistics.collect(ocds.map(p -> last(p).tag().toString()).orElse("nothing"));
        ocds.ifPresent(published -> {
            validAndEqualWhenItComesBack(published);
            published.releases().forEach(ReleaseProperties::refersToItsParties);
            theDifferencesTurnOneShapeIntoTheOther(
                    published, EXPORT.seao(walk.history()).orElseThrow());
        });
        aLongerHistoryChangesNoEarlierRelease(walk.history());
    }

    private static void validAndEqualWhenItComesBack(ReleasePackage ocds) {
        byte[] json = ReleaseJson.write(ocds, Profile.OCDS);
        SCHEMA.ifPresent(schema -> OfficialFiles.assertValid(schema, json));
        Imported imported = ReleaseJson.read(json, Profile.OCDS);
        assertEquals(new Imported(Optional.of(ocds), ocds.releases(), List.of()), imported);
        assertArrayEquals(json, ReleaseJson.write(imported.whole().orElseThrow(), Profile.OCDS));
    }

    private static void theDifferencesTurnOneShapeIntoTheOther(ReleasePackage ocds, ReleasePackage seao) {
        byte[] shaped = ReleaseJson.write(seao, Profile.SEAO);
        JsonNode changed = MAPPER.readTree(ReleaseJson.write(ocds, Profile.OCDS));
        Difference.between(ocds, seao).forEach(d -> apply(d, (ObjectNode) changed));
        assertEquals(MAPPER.readTree(shaped), changed);
        assertEquals(Optional.of(seao), ReleaseJson.read(shaped, Profile.SEAO).whole());
    }

    private static void aLongerHistoryChangesNoEarlierRelease(History<Dossier> history) {
        int half = history.commits().size() / 2;
        List<Release> before =
                releases(new History<>(history.beginning(), history.commits().subList(0, half)));
        assertEquals(before, releases(history).subList(0, before.size()));
    }

    private static List<Release> releases(History<Dossier> history) {
        return EXPORT.ocds(history).map(ReleasePackage::releases).orElse(List.of());
    }

    private static Release last(ReleasePackage all) {
        return all.releases().get(all.releases().size() - 1);
    }

    private static void refersToItsParties(Release release) {
        Set<String> named = new HashSet<>();
        release.parties().forEach(p -> named.add(p.id()));
        assertEquals(release.parties().size(), named.size());
        Stream<PartyReference> references = Stream.of(
                        release.buyer().stream(),
                        release.tender().stream().flatMap(t -> t.procuringEntity().stream()),
                        release.tender().stream().flatMap(t -> t.participants().tenderers().stream()),
                        release.awards().stream().flatMap(a -> a.suppliers().stream()))
                .flatMap(r -> r);
        assertEquals(
                List.of(),
                references
                        .map(r -> r.id().orElseThrow())
                        .filter(id -> !named.contains(id))
                        .toList());
    }

    /** Applies a difference as a reader of the two documents would, knowing nothing of releases. */
    private static void apply(Difference difference, ObjectNode root) {
        String pointer = difference.pointer();
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode holder = root.at(parent);
        assertEquals(
                difference.ocds().map(MAPPER::readTree),
                Optional.of(root.at(pointer)).filter(n -> !n.isMissingNode()));
        if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), MAPPER.readTree(difference.seao().orElseThrow()));
        } else if (difference.seao().isPresent()) {
            ((ObjectNode) holder).set(name, MAPPER.readTree(difference.seao().get()));
        } else {
            ((ObjectNode) holder).remove(name);
        }
    }
}

package org.courtier.json.ocds;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.json.ForeignJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes releases and packages as JSON, and reads those that others published, in either profile. */
public final class ReleaseJson {

    private static final String RELEASES = "releases";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReleaseJson() {}

    /** Writes a package: equal bytes for equal values, in UTF-8 and without white space. */
    public static byte[] write(ReleasePackage releases, Profile profile) {
        return bytes(tree(releases, profile));
    }

    /** Writes one release. */
    public static byte[] write(Release release, Profile profile) {
        return bytes(tree(release, profile));
    }

    /**
     * Reads a release, or a package of them, and tells what it did not understand: unknown fields, values of another type, codes
     * outside closed codelists, what lacks a field that it cannot be without. It does not validate against the schema.
     *
     * @param document the bytes as they came, at most 8 MiB; larger files are to be cut by whoever hands them in
     * @param profile in which shape they are to be read
     * @throws org.courtier.json.DocumentRejected if they are not UTF-8 or not JSON, or beyond a limit
     */
    public static Imported read(byte[] document, Profile profile) {
        Object tree = ForeignJson.read(document);
        Reading reading = new Reading(profile);
        if (tree instanceof Map<?, ?> object && object.containsKey(RELEASES)) {
            Optional<ReleasePackage> whole =
                    Shape.of(ReleasePackage.class).read(tree, "", reading).map(ReleasePackage.class::cast);
            List<Release> releases = whole.map(ReleasePackage::releases).orElseGet(() -> releases(object, profile));
            return new Imported(whole, releases, reading.report());
        }
        Optional<Release> one = Shape.of(Release.class).read(tree, "", reading).map(Release.class::cast);
        return new Imported(Optional.empty(), one.stream().toList(), reading.report());
    }

    /** Reads the releases of a package that lacks something itself; what is to be told of them was told with the package. */
    private static List<Release> releases(Map<?, ?> object, Profile profile) {
        Reading again = new Reading(profile);
        return object.get(RELEASES) instanceof List<?> all
                ? all.stream()
                        .flatMap(r -> Shape.of(Release.class).read(r, "", again).stream())
                        .map(Release.class::cast)
                        .toList()
                : List.of();
    }

    /** Gives the value as maps, lists and single values. */
    static Object tree(Record value, Profile profile) {
        return Scalar.write(value, profile);
    }

    /** Gives the JSON of a part of a tree. */
    static String text(Object tree) {
        return new String(bytes(tree), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Object tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(tree, generator);
        }
        return out.toByteArray();
    }

    private static void write(Object tree, JsonGenerator out) {
        if (tree instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((name, value) -> {
                out.writeName((String) name);
                write(value, out);
            });
            out.writeEndObject();
        } else if (tree instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (tree instanceof BigDecimal number) {
            out.writeNumber(number);
        } else {
            out.writeString((String) tree);
        }
    }
}

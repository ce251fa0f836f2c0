package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packages of one acquisition, byte for byte as they were approved. */
class ApprovedPackagesTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved-releases");

    @ParameterizedTest
    @EnumSource
    void a_signed_contract_is_published_as_approved(Profile profile) throws IOException {
        ReleaseExport export = new ReleaseExport(PublishedAcquisition.full());
        ReleasePackage all = (profile == Profile.OCDS
                        ? export.ocds(PublishedAcquisition.signed().history())
                        : export.seao(PublishedAcquisition.signed().history()))
                .orElseThrow();
        Path file = APPROVED.resolve(Scalar.code(profile) + ".json");
        String written = lines(ReleaseJson.write(all, profile));
        if (Boolean.getBoolean("courtier.approve") && Files.notExists(file)) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }

    /** Puts each object on a line of its own, so that the file can be read. */
    private static String lines(byte[] json) {
        return new String(json, StandardCharsets.UTF_8)
                        .replace("},{", "},\n{")
                        .replace(":{", ":\n{")
                        .replace(":[{", ":[\n{")
                + "\n";
    }
}

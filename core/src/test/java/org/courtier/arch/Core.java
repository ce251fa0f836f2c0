package org.courtier.arch;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.courtier.text.Text;

/** The compiled classes of the core, and never so few that a rule would pass on nothing. */
final class Core implements LocationProvider {

    /** Raise it as the core grows. */
    static final int AT_LEAST_CLASSES = 130;

    static final Path CLASSES = classes();

    /** The folder that holds the modules. */
    static final Path PROJECT = CLASSES.getParent().getParent().getParent();

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(Location.of(CLASSES));
    }

    private static Path classes() {
        try {
            return Path.of(Text.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

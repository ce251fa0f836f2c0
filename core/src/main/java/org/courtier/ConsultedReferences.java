package org.courtier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.Grounds.ReferenceVersion;
import org.courtier.decision.Reference;
import org.courtier.decision.ReferenceKey;
import org.courtier.decision.References;

/** The host's references, with a note of which editions one decision read. */
final class ConsultedReferences implements References {

    private final References host;
    private final List<ReferenceVersion> read = new ArrayList<>();

    ConsultedReferences(References host) {
        this.host = host;
    }

    @Override
    public <T> Optional<Reference<T>> find(ReferenceKey<T> key, LocalDate on) {
        Optional<Reference<T>> found = host.find(key, on);
        ReferenceVersion version = new ReferenceVersion(key.name(), found.map(Reference::version));
        if (!read.contains(version)) {
            read.add(version);
        }
        return found;
    }

    List<ReferenceVersion> read() {
        return List.copyOf(read);
    }
}

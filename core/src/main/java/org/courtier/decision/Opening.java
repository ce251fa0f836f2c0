package org.courtier.decision;

import java.util.List;
import org.courtier.rule.Readings;

/** The request that begins a file: it names the guides that the file is under and the readings fixed for it. */
public interface Opening extends Request {

    /** Gives the guides, the first one first; at least one. */
    List<GuideId> guides();

    Readings readings();
}

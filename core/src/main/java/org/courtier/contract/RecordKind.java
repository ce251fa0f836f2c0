package org.courtier.contract;

import java.util.List;
import org.courtier.solicitation.Channel;
import org.courtier.text.Labelled;

/** A kind of contract record, as a guide's table of documents tells it: a constant of an enumeration of the guide. */
public interface RecordKind extends Labelled {

    /** Gives the constant's name, by which kinds of one guide are told apart. */
    String name();

    Retention retention();

    TransmissionTime transmission();

    Channel mode();

    List<RecordUse> uses();
}

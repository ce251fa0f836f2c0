package org.courtier.examples.loans;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.GuideId;
import org.courtier.decision.Opened;
import org.courtier.decision.Opening;
import org.courtier.decision.Situation;
import org.courtier.rule.Readings;

/**
 * Asks for a piece of equipment, which opens the file of its loan.
 *
 * @param equipment what, never blank
 * @param guides the guides of the file
 * @param readings the readings fixed for it
 */
public record BorrowEquipment(String equipment, List<GuideId> guides, Readings readings)
        implements LoanAction, Opening {

    public BorrowEquipment {
        if (equipment.isBlank()) {
            throw new IllegalArgumentException("equipment is blank");
        }
        guides = List.copyOf(guides);
        Objects.requireNonNull(readings, "readings");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(
                new Opened(guides, readings, situation.happened()),
                new EquipmentBorrowed(equipment, situation.happened()));
    }
}

package org.courtier.guide.services2024;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.pricing.Remuneration;

/**
 * The elements of the need, as far as the client has defined them (P-055 to P-066).
 *
 * @param duration the desired duration of the contract
 * @param schedule the project schedule
 * @param remuneration the remuneration mode
 * @param currentEnvironment the current technological environment
 * @param targetSituation the target technological situation
 * @param activities the activities to carry out
 * @param deliverables the deliverables to produce
 * @param responsibilities how responsibilities are shared between client and supplier
 * @param paymentTerms the payment terms
 * @param penalties the penalties, where applicable
 * @param vehicleAppropriate whether the Catalogue is the appropriate acquisition vehicle
 */
public record NeedElements(
        Optional<Period> duration,
        Optional<String> schedule,
        Optional<Remuneration> remuneration,
        Optional<String> currentEnvironment,
        Optional<String> targetSituation,
        List<String> activities,
        List<String> deliverables,
        Optional<String> responsibilities,
        Optional<String> paymentTerms,
        Optional<String> penalties,
        Optional<Boolean> vehicleAppropriate) {

    public NeedElements {
        Objects.requireNonNull(duration, "duration");
        if (duration.isPresent()
                && (duration.get().isNegative() || duration.get().isZero())) {
            throw new IllegalArgumentException("duration \"" + duration.get() + "\" is not above zero");
        }
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(remuneration, "remuneration");
        Objects.requireNonNull(currentEnvironment, "currentEnvironment");
        Objects.requireNonNull(targetSituation, "targetSituation");
        activities = List.copyOf(activities);
        deliverables = List.copyOf(deliverables);
        Objects.requireNonNull(responsibilities, "responsibilities");
        Objects.requireNonNull(paymentTerms, "paymentTerms");
        Objects.requireNonNull(penalties, "penalties");
        Objects.requireNonNull(vehicleAppropriate, "vehicleAppropriate");
    }

    /** Gives the named elements that are not defined; penalties are never missing ("le cas échéant", P-065). */
    public List<NeedElement> missing() {
        List<NeedElement> missing = new ArrayList<>();
        add(missing, duration.isEmpty(), NeedElement.CONTRACT_DURATION);
        add(missing, schedule.isEmpty(), NeedElement.PROJECT_SCHEDULE);
        add(missing, remuneration.isEmpty(), NeedElement.REMUNERATION_MODE);
        add(missing, currentEnvironment.isEmpty(), NeedElement.CURRENT_ENVIRONMENT);
        add(missing, targetSituation.isEmpty(), NeedElement.TARGET_SITUATION);
        add(missing, activities.isEmpty(), NeedElement.ACTIVITIES);
        add(missing, deliverables.isEmpty(), NeedElement.DELIVERABLES);
        add(missing, responsibilities.isEmpty(), NeedElement.RESPONSIBILITY_SHARING);
        add(missing, paymentTerms.isEmpty(), NeedElement.PAYMENT_TERMS);
        add(missing, vehicleAppropriate.isEmpty(), NeedElement.VEHICLE_APPROPRIATE);
        return missing;
    }

    private static void add(List<NeedElement> missing, boolean absent, NeedElement element) {
        if (absent) {
            missing.add(element);
        }
    }
}

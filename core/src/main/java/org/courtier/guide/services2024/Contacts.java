package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;

/** Section 6: who answers, and what else there is to read. */
final class Contacts {

    static final List<Rule> RULES = List.of(
            Provision.reference(
                    HelpTopic.class,
                    "services2024.contacts.whom-to-ask",
                    "P-399",
                    "P-400",
                    "P-401",
                    "P-402",
                    "P-403",
                    "P-404",
                    "P-405",
                    "P-407",
                    "P-408",
                    "P-409",
                    "P-411"),
            Provision.reference(HelpDesk.class, "services2024.contacts.details", "P-406", "P-410"),
            Provision.reference(
                    GuideResource.class,
                    "services2024.contacts.resources",
                    "P-021",
                    "P-085",
                    "P-179",
                    "P-396",
                    "P-397",
                    "P-398"));

    private Contacts() {}
}

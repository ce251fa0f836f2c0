package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.courtier.decision.StreamId;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Bytes;
import org.courtier.spi.CommandId;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamRecord;
import org.courtier.testkit.journal.AppendRequests;
import org.courtier.testkit.journal.RefusingCodec;

/** What someone who may write every stored byte does to three dossiers of five commits. */
enum Attack {
    FIRST_COMMIT_DELETED(true, r -> within(r, c -> c.remove(0))),
    MIDDLE_COMMIT_DELETED(true, r -> within(r, c -> c.remove(2))),
    COMMIT_BEFORE_LAST_DELETED(true, r -> within(r, c -> c.remove(3))),
    TWO_COMMITS_SWAPPED(true, r -> within(r, c -> Collections.swap(c, 1, 2))),
    FIRST_AND_LAST_SWAPPED(true, r -> within(r, c -> Collections.swap(c, 0, 4))),
    COMMITS_TURNED_ROUND(true, r -> within(r, Collections::reverse)),
    COMMIT_DUPLICATED(true, r -> within(r, c -> c.add(2, c.get(2)))),
    LAST_COMMIT_DUPLICATED(true, r -> within(r, c -> c.add(c.get(4)))),
    COMMIT_OF_ANOTHER_DOSSIER_INSERTED(
            true, r -> within(r, c -> c.add(2, r.get(2).commits().get(2)))),
    COMMIT_OF_ANOTHER_DOSSIER_APPENDED(
            true, r -> within(r, c -> c.add(r.get(2).commits().get(4)))),
    COMMIT_PUT_IN_PLACE_OF_THAT_OF_ANOTHER_DOSSIER(
            true, r -> within(r, c -> c.set(2, r.get(2).commits().get(2)))),
    COMMAND_CHANGED(true, r -> altered(r, q -> q.as(new CommandId(new UUID(9, 9))))),
    PERSON_CHANGED(true, r -> altered(r, q -> q.by(actor("p-2", "ciusss-1", Role.CLIENT)))),
    ORGANISATION_CHANGED(true, r -> altered(r, q -> q.by(actor("p-1", "ciusss-2", Role.CLIENT)))),
    ROLE_CHANGED(true, r -> altered(r, q -> q.by(actor("p-1", "ciusss-1", Role.BROKER)))),
    INSTANT_CHANGED(true, r -> altered(r, q -> q.recordedAt(AppendRequests.FRI_2026_10_02.plusNanos(1_000)))),
    ACTION_CHANGED(true, r -> altered(r, q -> q.action(bytes("another")))),
    GROUNDS_CHANGED(true, r -> altered(r, q -> q.grounds(bytes("another")))),
    FINDINGS_EMPTIED(true, r -> altered(r, q -> q.findings(Bytes.none()))),
    PAYLOAD_CHANGED(true, r -> altered(r, q -> q.payload(new byte[] {1}))),
    ENTRY_ADDED(true, r -> altered(r, q -> q.entries(3))),
    ENTRY_REMOVED(true, r -> altered(r, q -> q.entries(1))),
    TYPE_CHANGED(true, r -> altered(r, q -> q.entries(List.of(entry("other", 1), entry("noted", 1))))),
    FORM_CHANGED(true, r -> altered(r, q -> q.entries(List.of(entry("noted", 2), entry("noted", 1))))),
    HISTORY_GIVEN_ANOTHER_IDENTITY(true, r -> renamed(r, StreamId.dossier(new UUID(8, 0)))),
    HISTORY_GIVEN_ANOTHER_KIND(true, r -> renamed(r, StreamId.agreement(new UUID(7, 2)))),
    TWO_HISTORIES_EXCHANGED(true, Attack::exchanged),
    HISTORY_EMPTIED(true, r -> within(r, List::clear)),
    HISTORIES_TURNED_ROUND(true, Attack::turnedRound),
    HISTORY_GIVEN_TWICE(true, Attack::twice),
    LAST_COMMIT_CUT(false, r -> within(r, c -> c.remove(4))),
    ALL_BUT_THE_FIRST_CUT(false, r -> within(r, c -> c.subList(1, 5).clear())),
    WRITTEN_ANEW_WITH_ANOTHER_FIRST_ACTION(false, r -> rewritten(r, 0)),
    WRITTEN_ANEW_FROM_THE_MIDDLE(false, r -> rewritten(r, 2)),
    LAST_COMMIT_WRITTEN_ANEW(false, r -> rewritten(r, 4)),
    FIRST_HISTORY_REMOVED(false, r -> without(r, 0)),
    MIDDLE_HISTORY_REMOVED(false, r -> without(r, 1)),
    LAST_HISTORY_REMOVED(false, r -> without(r, 2)),
    ALL_HISTORIES_REMOVED(false, r -> List.of()),
    CUT_AND_GROWN_AGAIN(false, r -> rewritten(within(r, c -> c.remove(4)), 3));

    /** Whether a chain shows it without a checkpoint. */
    final boolean shownByTheChain;

    private final UnaryOperator<List<StreamRecord>> deed;

    Attack(boolean shownByTheChain, UnaryOperator<List<StreamRecord>> deed) {
        this.shownByTheChain = shownByTheChain;
        this.deed = deed;
    }

    List<StreamRecord> on(List<StreamRecord> records) {
        return deed.apply(List.copyOf(records));
    }

    private interface Change {
        void to(List<StoredCommit> commits);
    }

    private static List<StreamRecord> within(List<StreamRecord> records, Change change) {
        StreamRecord middle = records.get(1);
        List<StoredCommit> commits = new ArrayList<>(middle.commits());
        change.to(commits);
        return with(records, new StreamRecord(middle.stream(), middle.version(), middle.head(), commits));
    }

    private static List<StreamRecord> with(List<StreamRecord> records, StreamRecord middle) {
        return List.of(records.get(0), middle, records.get(2));
    }

    private static List<StreamRecord> altered(List<StreamRecord> records, UnaryOperator<AppendRequests> change) {
        return within(records, c -> {
            StoredCommit one = c.get(1);
            AppendRequest changed = change.apply(like(one.request())).request();
            c.set(1, new StoredCommit(changed, one.receipt()));
        });
    }

    private static List<StreamRecord> renamed(List<StreamRecord> records, StreamId another) {
        StreamRecord last = records.get(2);
        return List.of(
                records.get(0), records.get(1), new StreamRecord(another, last.version(), last.head(), last.commits()));
    }

    private static List<StreamRecord> exchanged(List<StreamRecord> r) {
        return List.of(
                new StreamRecord(
                        r.get(0).stream(), 10, r.get(1).head(), r.get(1).commits()),
                new StreamRecord(
                        r.get(1).stream(), 10, r.get(0).head(), r.get(0).commits()),
                r.get(2));
    }

    private static List<StreamRecord> turnedRound(List<StreamRecord> records) {
        List<StreamRecord> round = new ArrayList<>(records);
        Collections.reverse(round);
        return round;
    }

    private static List<StreamRecord> twice(List<StreamRecord> r) {
        return List.of(r.get(0), r.get(1), r.get(1), r.get(2));
    }

    private static List<StreamRecord> without(List<StreamRecord> records, int index) {
        List<StreamRecord> fewer = new ArrayList<>(records);
        fewer.remove(index);
        return fewer;
    }

    /** Appends everything again with another action from a commit on: every hash after it fits. */
    private static List<StreamRecord> rewritten(List<StreamRecord> records, int from) {
        InMemoryJournal journal = new InMemoryJournal(new RefusingCodec());
        StreamRecord middle = records.get(1);
        Receipt last = null;
        for (int i = 0; i < middle.commits().size(); i++) {
            AppendRequests next = like(middle.commits().get(i).request());
            next = last == null ? next.expecting(new Expected.New()) : next.after(last);
            next = i >= from ? next.action(bytes("another")) : next;
            last = journal.append(next.request()).receipt();
        }
        return with(records, journal.load(middle.stream()).orElseThrow());
    }

    private static Actor actor(String person, String organisation, Role role) {
        return Actor.of(new PersonRef(person), new OrganisationId(organisation), role);
    }

    private static EntryBytes entry(String type, int form) {
        return new EntryBytes(type, form, bytes("1"));
    }
}

package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.FINDING;
import static org.heatshare.db.schema.tenant.Tables.FINDING_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.heatshare.db.schema.tenant.tables.records.FindingDayRecord;
import org.heatshare.db.schema.tenant.tables.records.FindingRecord;
import org.heatshare.integration.validation.Finding.State;
import org.heatshare.integration.validation.Observation;
import org.jooq.DSLContext;

/**
 * Enters what the checks say of a day. What is found on neighbouring days is one finding; a day that has become right
 * is taken from it, and without days it is resolved.
 */
public final class FindingBook {
    private final DSLContext tx;
    private final LocalDate day;
    private final Instant now;

    public FindingBook(DSLContext tx, LocalDate day, Instant now) {
        this.tx = tx;
        this.day = day;
        this.now = now;
    }

    /** @param looked every meter point and network that was looked at, also those with nothing against them */
    public void enter(Collection<SubjectDay> looked) {
        Map<String, FindingDayRecord> standing = standing();
        for (SubjectDay subject : looked) {
            for (Observation observation : subject.observations()) {
                FindingDayRecord stands =
                        standing.remove(key(subject, observation.check().name()));
                if (stands == null) {
                    add(subject, observation);
                } else {
                    correct(stands, observation);
                }
            }
        }
        for (SubjectDay subject : looked) {
            String prefix = key(subject, "");
            standing.forEach((key, stands) -> {
                if (key.startsWith(prefix)) {
                    clear(stands);
                }
            });
        }
    }

    private Map<String, FindingDayRecord> standing() {
        Map<String, FindingDayRecord> standing = new HashMap<>();
        tx.selectFrom(FINDING_DAY)
                .where(FINDING_DAY.DAY.eq(day))
                .fetch()
                .forEach(row ->
                        standing.put(row.getSubjectKind() + " " + row.getSubjectId() + " " + row.getCheckCode(), row));
        return standing;
    }

    private static String key(SubjectDay subject, String check) {
        return subject.kind() + " " + subject.subjectId() + " " + check;
    }

    private void add(SubjectDay subject, Observation observation) {
        Long neighbour = tx.select(FINDING.ID)
                .from(FINDING)
                .where(FINDING.SUBJECT_KIND.eq(subject.kind().name()))
                .and(FINDING.SUBJECT_ID.eq(subject.subjectId()))
                .and(FINDING.CHECK_CODE.eq(observation.check().name()))
                .and(FINDING.STATE.eq(State.OPEN.name()))
                .and(FINDING.FIRST_DAY.le(day.plusDays(1)))
                .and(FINDING.LAST_DAY.ge(day.minusDays(1)))
                .orderBy(FINDING.ID)
                .limit(1)
                .fetchOne(FINDING.ID);
        long finding = neighbour == null ? open(subject, observation) : neighbour;
        tx.insertInto(FINDING_DAY)
                .set(FINDING_DAY.DAY, day)
                .set(FINDING_DAY.SUBJECT_KIND, subject.kind().name())
                .set(FINDING_DAY.SUBJECT_ID, subject.subjectId())
                .set(FINDING_DAY.CHECK_CODE, observation.check().name())
                .set(FINDING_DAY.FINDING_ID, finding)
                .set(FINDING_DAY.MEASURED, observation.measured())
                .set(FINDING_DAY.ALLOWED, observation.allowed())
                .execute();
        if (neighbour != null) {
            sumUp(finding);
        }
    }

    private long open(SubjectDay subject, Observation observation) {
        FindingRecord row = tx.newRecord(FINDING);
        row.setSubjectKind(subject.kind().name());
        row.setSubjectId(subject.subjectId());
        row.setCheckCode(observation.check().name());
        row.setSeverity(FindingRows.code(observation.check().severity()));
        row.setFirstDay(day);
        row.setLastDay(day);
        row.setMeasured(observation.measured());
        row.setAllowed(observation.allowed());
        row.setFirstSeenAt(now);
        row.insert();
        return row.getId();
    }

    private void correct(FindingDayRecord stands, Observation observation) {
        if (stands.getMeasured().compareTo(observation.measured()) != 0
                || stands.getAllowed().compareTo(observation.allowed()) != 0) {
            stands.setMeasured(observation.measured());
            stands.setAllowed(observation.allowed());
            stands.update();
            sumUp(stands.getFindingId());
        }
    }

    private void clear(FindingDayRecord stands) {
        long finding = stands.getFindingId();
        stands.delete();
        sumUp(finding);
    }

    private void sumUp(long finding) {
        var days = tx.selectFrom(FINDING_DAY)
                .where(FINDING_DAY.FINDING_ID.eq(finding))
                .orderBy(FINDING_DAY.DAY)
                .fetch();
        if (days.isEmpty()) {
            tx.update(FINDING)
                    .set(FINDING.STATE, State.RESOLVED.name())
                    .set(FINDING.SETTLED_AT, now)
                    .where(FINDING.ID.eq(finding), FINDING.STATE.eq(State.OPEN.name()))
                    .execute();
            return;
        }
        FindingDayRecord last = days.get(days.size() - 1);
        tx.update(FINDING)
                .set(FINDING.FIRST_DAY, days.get(0).getDay())
                .set(FINDING.LAST_DAY, last.getDay())
                .set(FINDING.DAYS, days.size())
                .set(FINDING.MEASURED, last.getMeasured())
                .set(FINDING.ALLOWED, last.getAllowed())
                .where(FINDING.ID.eq(finding))
                .execute();
    }
}

package org.heatshare.integration.file.delivery;

import static org.heatshare.db.schema.tenant.Tables.FEED;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.schema.tenant.tables.records.FeedRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.mscons.MsconsTemplate;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileTemplate;
import org.jooq.DSLContext;

/**
 * A municipality's feeds. A changed template holds from the next file on, and for every row that is replayed from
 * quarantine. Each change is audited. Callers have seen to it that who asks may do so. Safe for use by many threads.
 */
public final class Feeds {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addMixIn(FileTemplate.class, Format.class);

    /** A template that names no format is of CSV: those of before there were others. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "format", defaultImpl = CsvTemplate.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CsvTemplate.class, name = "csv"),
        @JsonSubTypes.Type(value = MsconsTemplate.class, name = "mscons")
    })
    private interface Format {}

    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;

    public Feeds(TenantDatabase database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** All feeds by name. */
    public List<Feed> findAll(TenantId tenant) {
        return database.read(
                tenant, tx -> tx.selectFrom(FEED).orderBy(FEED.NAME).fetch(Feeds::feed));
    }

    public Optional<Feed> find(TenantId tenant, String name) {
        return database.read(
                tenant, tx -> tx.selectFrom(FEED).where(FEED.NAME.eq(name)).fetchOptional(Feeds::feed));
    }

    /** @throws FeedExistsException where one of that name is there */
    public void create(TenantId tenant, FileTemplate template, String actorSubject) {
        database.execute(tenant, tx -> {
            int made = tx.insertInto(FEED)
                    .set(FEED.NAME, template.name())
                    .set(FEED.TEMPLATE, json(template))
                    .set(FEED.CHANGED_AT, clock.instant())
                    .set(FEED.CHANGED_BY, actorSubject)
                    .onDuplicateKeyIgnore()
                    .execute();
            if (made == 0) {
                throw new FeedExistsException(template.name());
            }
            audit(tx, "feed.create", template, actorSubject);
        });
    }

    /** @throws IllegalArgumentException where there is no feed of that name */
    public void change(TenantId tenant, FileTemplate template, String actorSubject) {
        database.execute(tenant, tx -> {
            int changed = tx.update(FEED)
                    .set(FEED.TEMPLATE, json(template))
                    .set(FEED.CHANGED_AT, clock.instant())
                    .set(FEED.CHANGED_BY, actorSubject)
                    .where(FEED.NAME.eq(template.name()))
                    .execute();
            if (changed == 0) {
                throw new IllegalArgumentException("There is no feed '" + template.name() + "'; create it");
            }
            audit(tx, "feed.change", template, actorSubject);
        });
    }

    /** @throws FileRefusedException when there is no such feed */
    FileTemplate template(TenantId tenant, String name) throws FileRefusedException {
        return find(tenant, name)
                .map(Feed::template)
                .orElseThrow(() -> new FileRefusedException("There is no feed '" + name
                        + "'; create it on the page Files, then put the file into its folder again"));
    }

    private void audit(DSLContext tx, String action, FileTemplate template, String actorSubject) {
        audit.append(tx, new AuditEntry(actorSubject, action, "feed", template.name(), json(template)));
    }

    private static Feed feed(FeedRecord row) {
        try {
            return new Feed(
                    JSON.readValue(row.getTemplate(), FileTemplate.class), row.getChangedAt(), row.getChangedBy());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The template of feed '" + row.getName() + "' cannot be read", e);
        }
    }

    private static String json(FileTemplate template) {
        try {
            return JSON.writeValueAsString(template);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A template is always JSON", e);
        }
    }
}

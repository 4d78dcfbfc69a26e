package org.heatshare.integration.file.delivery;

import static org.heatshare.db.schema.tenant.Tables.FILE_DELIVERY;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.file.delivery.FileQuery.Show;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What a query for files means to the database. */
final class FileConditions {
    private FileConditions() {}

    static Condition of(FileQuery query) {
        Condition condition = of(query.show());
        if (!query.feed().isEmpty()) {
            condition = condition.and(FILE_DELIVERY.FEED.eq(query.feed()));
        }
        if (!query.search().isBlank()) {
            condition = condition.and(
                    FILE_DELIVERY.FILE_NAME.contains(query.search().strip()));
        }
        return condition;
    }

    private static Condition of(Show show) {
        return switch (show) {
            case ALL -> DSL.noCondition();
            case RUNNING, DONE, REFUSED -> FILE_DELIVERY.STATE.eq(show.name());
            case WITH_REFUSED_ROWS -> FILE_DELIVERY.QUARANTINED.gt(0L);
        };
    }

    /** Ids make the order one and the same on every page. */
    static List<OrderField<?>> order(FileQuery query) {
        Field<?> first = switch (query.sort()) {
            case BEGUN -> FILE_DELIVERY.BEGUN_AT;
            case NAME -> FILE_DELIVERY.FILE_NAME;
            case FEED -> FILE_DELIVERY.FEED;
            case STATE -> FILE_DELIVERY.STATE;
            case RECEIVED ->
                FILE_DELIVERY
                        .ACCEPTED
                        .plus(FILE_DELIVERY.DUPLICATE)
                        .plus(FILE_DELIVERY.SUPERSEDED)
                        .plus(FILE_DELIVERY.QUARANTINED);
            case QUARANTINED -> FILE_DELIVERY.QUARANTINED;
        };
        return List.of(query.ascending() ? first.asc() : first.desc(), FILE_DELIVERY.ID.desc());
    }

    static Map<Show, Integer> counts(DSLContext tx) {
        Map<Show, Field<Integer>> fields = new EnumMap<>(Show.class);
        for (Show show : Show.values()) {
            fields.put(show, show == Show.ALL ? DSL.count() : DSL.count(DSL.when(of(show), 1)));
        }
        Record row = tx.select(fields.values()).from(FILE_DELIVERY).fetchSingle();
        Map<Show, Integer> counts = new EnumMap<>(Show.class);
        fields.keySet().forEach(show -> counts.put(show, row.get(show.ordinal(), int.class)));
        return counts;
    }
}

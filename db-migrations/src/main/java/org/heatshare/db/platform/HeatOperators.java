package org.heatshare.db.platform;

import static org.heatshare.db.schema.platform.Tables.HEAT_OPERATOR;
import static org.heatshare.db.schema.platform.Tables.HEAT_OPERATOR_MUNICIPALITY;
import static org.heatshare.db.schema.platform.Tables.HEAT_OPERATOR_SUBJECT;

import java.util.List;
import java.util.Set;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;

/** The heat operators and the municipalities that they serve. Safe for use by many threads. */
public final class HeatOperators {
    private final TenantDatabase database;

    public HeatOperators(TenantDatabase database) {
        this.database = database;
    }

    /**
     * Lists an operator as serving a municipality. The same again changes nothing; its name and the persons who may act
     * for it become those given, in every municipality.
     */
    public void apply(TenantId tenant, HeatOperator operator) {
        database.platform(platform -> {
            platform.insertInto(HEAT_OPERATOR)
                    .set(HEAT_OPERATOR.CODE, operator.code())
                    .set(HEAT_OPERATOR.NAME, operator.name())
                    .onDuplicateKeyUpdate()
                    .set(HEAT_OPERATOR.NAME, operator.name())
                    .execute();
            platform.insertInto(HEAT_OPERATOR_MUNICIPALITY)
                    .set(HEAT_OPERATOR_MUNICIPALITY.OPERATOR_CODE, operator.code())
                    .set(HEAT_OPERATOR_MUNICIPALITY.TENANT_SLUG, tenant.slug())
                    .onDuplicateKeyIgnore()
                    .execute();
            setSubjects(platform, operator);
            return operator;
        });
    }

    private static void setSubjects(DSLContext platform, HeatOperator operator) {
        platform.deleteFrom(HEAT_OPERATOR_SUBJECT)
                .where(HEAT_OPERATOR_SUBJECT.OPERATOR_CODE.eq(operator.code()))
                .and(HEAT_OPERATOR_SUBJECT.SUBJECT.notIn(operator.subjects()))
                .execute();
        for (String subject : operator.subjects()) {
            platform.insertInto(HEAT_OPERATOR_SUBJECT)
                    .set(HEAT_OPERATOR_SUBJECT.OPERATOR_CODE, operator.code())
                    .set(HEAT_OPERATOR_SUBJECT.SUBJECT, subject)
                    .onDuplicateKeyIgnore()
                    .execute();
        }
    }

    /**
     * The operators for which somebody may act in a municipality, by code: none for a stranger, and none in a
     * municipality that the operator does not serve.
     */
    public List<HeatOperator> findFor(TenantId tenant, String subject) {
        return database.platform(platform -> platform.select(HEAT_OPERATOR.CODE, HEAT_OPERATOR.NAME)
                .from(HEAT_OPERATOR)
                .join(HEAT_OPERATOR_SUBJECT)
                .on(HEAT_OPERATOR_SUBJECT.OPERATOR_CODE.eq(HEAT_OPERATOR.CODE))
                .join(HEAT_OPERATOR_MUNICIPALITY)
                .on(HEAT_OPERATOR_MUNICIPALITY.OPERATOR_CODE.eq(HEAT_OPERATOR.CODE))
                .where(HEAT_OPERATOR_SUBJECT.SUBJECT.eq(subject))
                .and(HEAT_OPERATOR_MUNICIPALITY.TENANT_SLUG.eq(tenant.slug()))
                .orderBy(HEAT_OPERATOR.CODE)
                .fetch(row -> new HeatOperator(row.value1(), row.value2(), Set.of(subject))));
    }
}

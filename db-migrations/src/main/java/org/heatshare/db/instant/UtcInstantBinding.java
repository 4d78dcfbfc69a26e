package org.heatshare.db.instant;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;

/**
 * Keeps an instant in a column without a time zone, as UTC. It goes round {@code java.sql.Timestamp}, which knows only
 * the process's own zone and so loses an hour a year.
 */
public final class UtcInstantBinding implements Binding<LocalDateTime, Instant> {
    @Override
    public Converter<LocalDateTime, Instant> converter() {
        return Converter.ofNullable(
                LocalDateTime.class,
                Instant.class,
                stored -> stored.toInstant(ZoneOffset.UTC),
                instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    @Override
    public void sql(BindingSQLContext<Instant> context) {
        if (context.render().paramType() == ParamType.INLINED) {
            LocalDateTime value = context.convert(converter()).value();
            context.render().visit(DSL.inline(value == null ? null : value.toString()));
        } else {
            // A nested value would be bound by jOOQ's own rule, by way of a Timestamp.
            context.render().sql(context.variable());
        }
    }

    @Override
    public void register(BindingRegisterContext<Instant> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.TIMESTAMP);
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        LocalDateTime value = context.convert(converter()).value();
        context.statement().setObject(context.index(), value);
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        context.convert(converter()).value(context.resultSet().getObject(context.index(), LocalDateTime.class));
    }

    @Override
    public void get(BindingGetStatementContext<Instant> context) throws SQLException {
        context.convert(converter()).value(context.statement().getObject(context.index(), LocalDateTime.class));
    }

    @Override
    public void set(BindingSetSQLOutputContext<Instant> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("MariaDB has no SQL data interface");
    }

    @Override
    public void get(BindingGetSQLInputContext<Instant> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("MariaDB has no SQL data interface");
    }
}

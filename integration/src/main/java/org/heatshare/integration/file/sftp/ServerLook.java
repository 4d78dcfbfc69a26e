package org.heatshare.integration.file.sftp;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look after the other at a server's folders, and how each ended. Used by one route's thread. */
final class ServerLook implements PollingConsumerPollStrategy, ExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ServerLook.class);

    private final TenantId tenant;
    private final FileServer server;
    private final FileServerStates states;
    private final SettledFiles settled;
    private @Nullable Throwable fault;
    private @Nullable String said;

    ServerLook(TenantId tenant, FileServer server, FileServerStates states, SettledFiles settled) {
        this.tenant = tenant;
        this.server = server;
        this.states = states;
        this.settled = settled;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        settled.nextLook();
        fault = null;
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int files) {
        if (fault == null) {
            states.seen(tenant, server);
            said = null;
        } else {
            failed(fault);
        }
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retry, Exception cause) {
        failed(cause);
        return false;
    }

    /** A file that could not be fetched, reported on or moved; it stays and is taken again at the next look. */
    @Override
    public void handleException(Throwable cause) {
        fault = cause;
    }

    @Override
    public void handleException(@Nullable String message, Throwable cause) {
        fault = cause;
    }

    @Override
    public void handleException(@Nullable String message, @Nullable Exchange exchange, Throwable cause) {
        fault = cause;
    }

    private void failed(Throwable cause) {
        String reason = reason(cause);
        states.failed(tenant, server, reason);
        if (!reason.equals(said)) {
            LOG.warn("{}: files of {} cannot be fetched, tried again: {}", tenant, server.name(), reason);
            said = reason;
        }
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}

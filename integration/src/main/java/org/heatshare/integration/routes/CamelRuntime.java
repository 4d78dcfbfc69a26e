package org.heatshare.integration.routes;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** The one Camel context with the routes of every feature. Started once; a failure to start is the caller's to report. */
public final class CamelRuntime implements AutoCloseable {

    private final DefaultCamelContext context = new DefaultCamelContext();

    /** Adds the routes; none runs before {@link #start}. */
    public CamelRuntime(List<? extends RoutesBuilder> routes) throws Exception {
        context.getCamelContextExtension().setName("heatshare");
        context.setApplicationContextClassLoader(Thread.currentThread().getContextClassLoader());
        // Bodies of partners are read once, as they arrive: a copy of each on disk would serve nobody.
        context.setStreamCaching(false);
        for (RoutesBuilder builder : routes) {
            context.addRoutes(builder);
        }
    }

    public void start() {
        context.start();
    }

    /** Whether the context and all its routes run. */
    public boolean isRunning() {
        return context.isStarted()
                && context.getRoutes().stream()
                        .allMatch(route -> context.getRouteController()
                                .getRouteStatus(route.getRouteId())
                                .isStarted());
    }

    public CamelContext context() {
        return context;
    }

    @Override
    public void close() {
        context.stop();
    }
}

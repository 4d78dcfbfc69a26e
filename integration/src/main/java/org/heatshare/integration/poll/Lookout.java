package org.heatshare.integration.poll;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;

/** Looks every ten seconds for what is new and wants a route of its own, such as another municipality. */
public final class Lookout {
    private Lookout() {}

    /**
     * Adds the route that looks. It does nothing while the context still starts: a route that was added then would never run.
     *
     * @param id of the route, and of its timer
     * @param look adds the routes that are missing
     */
    public static void add(RouteBuilder routes, String id, Processor look) {
        routes.from("timer:%s?delay=500&period=10000".formatted(id))
                .routeId(id)
                .filter(Lookout::isContextStarted)
                .process(look);
    }

    private static boolean isContextStarted(Exchange tick) {
        return tick.getContext().isStarted();
    }
}

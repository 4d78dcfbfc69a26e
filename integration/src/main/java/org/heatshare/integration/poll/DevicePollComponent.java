package org.heatshare.integration.poll;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/**
 * The Camel component {@code device-poll:name}: a consumer that asks hundreds of targets over their interval and gives
 * a route what came of it in batches, a list of {@link PollResult} a message.
 *
 * @see "docs/decisions/0030-poll-devices-by-a-component-of-our-own.md"
 */
public final class DevicePollComponent extends DefaultComponent {
    public static final String SCHEME = "device-poll";

    public DevicePollComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        var endpoint = new DevicePollEndpoint(uri, this);
        setProperties(endpoint, parameters);
        return endpoint;
    }
}

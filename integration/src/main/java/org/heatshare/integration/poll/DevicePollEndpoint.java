package org.heatshare.integration.poll;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.jspecify.annotations.Nullable;

/** One list of targets with its question and its rhythm. Camel sets the properties by name. */
public final class DevicePollEndpoint extends DefaultEndpoint {
    private @Nullable TargetSource targets;
    private @Nullable Probe probe;
    private long interval = 300_000;
    private long firstWithin = 30_000;
    private long refresh = 15_000;
    private long batchDelay = 500;

    DevicePollEndpoint(String uri, DevicePollComponent component) {
        super(uri, component);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        if (targets == null || probe == null) {
            throw new IllegalArgumentException(
                    "Endpoint %s needs targets=#bean and probe=#bean.".formatted(getEndpointUri()));
        }
        var consumer = new DevicePollConsumer(this, processor, targets, probe);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("device-poll only consumes: devices are read, never written to");
    }

    @Override
    public boolean isSingleton() {
        return true;
    }

    /** Which targets there are. */
    public void setTargets(TargetSource targets) {
        this.targets = targets;
    }

    /** What each target is asked. */
    public void setProbe(Probe probe) {
        this.probe = probe;
    }

    /** Milliseconds between two asks of a target. */
    public void setInterval(long interval) {
        this.interval = interval;
    }

    public long getInterval() {
        return interval;
    }

    /** Milliseconds within which new targets are asked for the first time. */
    public void setFirstWithin(long firstWithin) {
        this.firstWithin = firstWithin;
    }

    public long getFirstWithin() {
        return firstWithin;
    }

    /** Milliseconds between two looks at which targets there are. */
    public void setRefresh(long refresh) {
        this.refresh = refresh;
    }

    public long getRefresh() {
        return refresh;
    }

    /** Milliseconds for which results are collected into one message. */
    public void setBatchDelay(long batchDelay) {
        this.batchDelay = batchDelay;
    }

    public long getBatchDelay() {
        return batchDelay;
    }
}

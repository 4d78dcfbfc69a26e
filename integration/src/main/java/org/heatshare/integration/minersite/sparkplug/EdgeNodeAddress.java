package org.heatshare.integration.minersite.sparkplug;

/**
 * An edge node: whoever publishes for the devices of a site.
 *
 * @param broker such as {@code tcp://host:1883} or {@code ssl://host:8883}
 */
public record EdgeNodeAddress(String broker, String group, String edgeNode) {

    /** Matches whatever it and its devices publish, and nothing of others. */
    public String topicFilter() {
        return Topic.NAMESPACE + "/" + group + "/+/" + edgeNode + "/#";
    }

    /** Where it takes commands. */
    public String commandTopic() {
        return Topic.NAMESPACE + "/" + group + "/NCMD/" + edgeNode;
    }

    @Override
    public String toString() {
        return broker + "/" + group + "/" + edgeNode;
    }
}

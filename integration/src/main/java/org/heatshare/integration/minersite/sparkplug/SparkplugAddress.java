package org.heatshare.integration.minersite.sparkplug;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a controller is: an edge node, or a device behind it.
 *
 * @param device absent where the edge node tells the values as its own
 */
public record SparkplugAddress(
        EdgeNodeAddress edgeNode, @Nullable String device) {
    private static final String ID = "([^/+#]+)";
    private static final Pattern ADDRESS =
            Pattern.compile("((?:tcp|ssl)://[^/:]+:[0-9]{1,5})/" + ID + "/" + ID + "(?:/" + ID + ")?");

    /**
     * Reads {@code broker/group/edge node} or {@code broker/group/edge node/device}.
     *
     * @throws IllegalArgumentException naming what it holds and what may stand there
     */
    public static SparkplugAddress parse(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            throw new IllegalArgumentException(("The address '%s' must be like tcp://host:1883/group/edge-node or "
                            + "ssl://host:8883/group/edge-node/device, without + and #.")
                    .formatted(text));
        }
        return new SparkplugAddress(
                new EdgeNodeAddress(address.group(1), address.group(2), address.group(3)), address.group(4));
    }

    @Override
    public String toString() {
        return device == null ? edgeNode.toString() : edgeNode + "/" + device;
    }
}

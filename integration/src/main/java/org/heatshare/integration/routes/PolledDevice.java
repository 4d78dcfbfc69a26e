package org.heatshare.integration.routes;

import org.heatshare.integration.poll.PollTarget;

/** A device of the registry that is asked, or a gateway for all that stand behind it. */
interface PolledDevice extends PollTarget {
    /** The registry's number of the device whose state the answer tells. */
    int deviceId();
}

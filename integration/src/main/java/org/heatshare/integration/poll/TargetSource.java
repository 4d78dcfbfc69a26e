package org.heatshare.integration.poll;

import java.util.List;

/** Tells which targets there are at present. It may block; it is asked anew at each refresh. */
@FunctionalInterface
public interface TargetSource {
    /** In the order in which they are spread over the interval. */
    List<? extends PollTarget> targets();
}

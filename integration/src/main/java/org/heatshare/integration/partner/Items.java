package org.heatshare.integration.partner;

/** Takes the items of a body, one by one, in the order in which they can be judged. */
@FunctionalInterface
interface Items {
    void take(Item item);
}

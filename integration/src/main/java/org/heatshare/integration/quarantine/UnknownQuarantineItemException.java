package org.heatshare.integration.quarantine;

/** No such item is in this municipality's quarantine. */
public final class UnknownQuarantineItemException extends RuntimeException {
    UnknownQuarantineItemException(long id) {
        super("Item " + id + " is not in quarantine");
    }
}

package org.heatshare.integration.file.delivery;

/** A feed of that name is there already; another name must be chosen. */
public final class FeedExistsException extends RuntimeException {
    FeedExistsException(String name) {
        super("There is a feed '" + name + "' already; choose another name");
    }
}

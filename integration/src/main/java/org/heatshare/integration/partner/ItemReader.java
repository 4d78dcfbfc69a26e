package org.heatshare.integration.partner;

import java.io.IOException;
import java.io.InputStream;

/** Takes a body apart into items. */
@FunctionalInterface
interface ItemReader {

    /** @throws ProblemException when the body cannot be read at all; then no item was given */
    void read(PartnerRequest request, InputStream body, Items items) throws IOException;
}

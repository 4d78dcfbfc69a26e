package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Does one kind of call. */
@FunctionalInterface
interface PartnerCall {

    /** @throws ProblemException when it cannot be done */
    Answer handle(PartnerRequest request) throws IOException;

    /**
     * What a call answers.
     *
     * @param json the body
     */
    record Answer(int status, InputStream json) {
        Answer(int status, String json) {
            this(status, new ByteArrayInputStream(json.getBytes(UTF_8)));
        }

        static Answer ok(Object json) {
            return new Answer(200, json.toString());
        }
    }
}

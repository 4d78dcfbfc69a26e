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
     * @param mediaType of the body
     */
    record Answer(int status, String mediaType, InputStream body) {
        private static final String JSON = "application/json";

        Answer(int status, InputStream json) {
            this(status, JSON, json);
        }

        Answer(int status, String json) {
            this(status, JSON, json.getBytes(UTF_8));
        }

        Answer(int status, String mediaType, byte[] body) {
            this(status, mediaType, new ByteArrayInputStream(body));
        }

        static Answer ok(Object json) {
            return new Answer(200, json.toString());
        }
    }
}

package org.heatshare.integration.partner;

import java.io.IOException;

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
    record Answer(int status, String json) {
        static Answer ok(Object json) {
            return new Answer(200, json.toString());
        }
    }
}

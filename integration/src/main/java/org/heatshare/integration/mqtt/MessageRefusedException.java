package org.heatshare.integration.mqtt;

import org.heatshare.integration.quarantine.Refusal;

/** A message that cannot be read. It carries no stack trace, since devices send such every day. */
final class MessageRefusedException extends RuntimeException {
    private final transient Refusal refusal;

    MessageRefusedException(MessageFault fault, String explanation) {
        super(explanation, null, false, false);
        this.refusal = new Refusal(fault, explanation);
    }

    Refusal refusal() {
        return refusal;
    }
}

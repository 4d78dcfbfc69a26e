package org.heatshare.integration.webhook.internal;

import java.time.Instant;
import org.heatshare.db.schema.tenant.tables.records.WebhookRecord;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.sealing.MasterKey.WrongMasterKeyException;
import org.heatshare.integration.webhook.WebhookSecret;

/** Seals webhooks' secrets for the database and signs with them. */
public final class Secrets {
    private final MasterKey master;

    public Secrets(MasterKey master) {
        this.master = master;
    }

    public byte[] seal(TenantId tenant, int webhook, WebhookSecret secret) {
        return master.seal(secret.bytes(), owner(tenant, webhook));
    }

    /** The signatures of a message: one, and a second one while a secret is being replaced. */
    String sign(TenantId tenant, WebhookRecord webhook, String messageId, Instant sentAt, String body)
            throws WrongMasterKeyException {
        String owner = owner(tenant, webhook.getId());
        String signature = open(webhook.getSecret(), owner).sign(messageId, sentAt, body);
        if (webhook.getEarlierUntil() == null || !webhook.getEarlierUntil().isAfter(sentAt)) {
            return signature;
        }
        return signature + " " + open(webhook.getEarlierSecret(), owner).sign(messageId, sentAt, body);
    }

    private WebhookSecret open(byte[] sealed, String owner) throws WrongMasterKeyException {
        return WebhookSecret.of(master.open(sealed, owner));
    }

    private static String owner(TenantId tenant, int webhook) {
        return tenant.slug() + "/webhook:" + webhook;
    }
}

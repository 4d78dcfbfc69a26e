-- Webhooks: who is told of what, and each telling with what became of it. Every statement can be run again.

CREATE TABLE IF NOT EXISTS webhook (
    id              INT UNSIGNED   NOT NULL AUTO_INCREMENT,
    name            VARCHAR(80)    NOT NULL,
    address         VARCHAR(500)   NOT NULL COMMENT 'https, no user, no fragment',
    state           VARCHAR(10)    NOT NULL DEFAULT 'ACTIVE' COMMENT 'PAUSED: deliveries are kept and wait',
    secret          VARBINARY(255) NOT NULL COMMENT 'AES-GCM under the installation''s master key: nonce, secret, tag',
    earlier_secret  VARBINARY(255) NULL COMMENT 'the one before, sealed alike; signs beside the new one for a while',
    earlier_until   DATETIME(6)    NULL,
    created_at      DATETIME(6)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT webhook_state CHECK (state IN ('ACTIVE', 'PAUSED'))
) COMMENT 'An address of a partner''s program that is told of events';

CREATE TABLE IF NOT EXISTS webhook_event (
    webhook_id  INT UNSIGNED NOT NULL,
    event_type  VARCHAR(40)  NOT NULL COMMENT 'as in alarm.raised',
    PRIMARY KEY (webhook_id, event_type),
    CONSTRAINT webhook_event_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE
) COMMENT 'What a webhook wants to be told of';

CREATE TABLE IF NOT EXISTS webhook_turn (
    webhook_id    INT UNSIGNED NOT NULL,
    held_until    DATETIME(6)  NOT NULL COMMENT 'one node sends until then and no other; in the past where nobody does',
    PRIMARY KEY (webhook_id),
    CONSTRAINT webhook_turn_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE
) COMMENT 'Which webhooks a node is sending to at the moment';

CREATE TABLE IF NOT EXISTS webhook_delivery (
    id             BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT COMMENT 'in the order in which events were written',
    webhook_id     INT UNSIGNED      NOT NULL,
    message_id     CHAR(36)          NOT NULL COMMENT 'the same at every try',
    event_type     VARCHAR(40)       NOT NULL,
    body           TEXT              NOT NULL CHECK (JSON_VALID(body)),
    created_at     DATETIME(6)       NOT NULL,
    state          VARCHAR(10)       NOT NULL DEFAULT 'WAITING' COMMENT 'PARKED: given up until somebody sends it again',
    tries          SMALLINT UNSIGNED NOT NULL DEFAULT 0,
    next_try_at    DATETIME(6)       NULL COMMENT 'NULL unless it waits',
    last_try_at    DATETIME(6)       NULL,
    last_status    SMALLINT UNSIGNED NULL COMMENT 'HTTP status of the last answer; NULL where there was none',
    last_trouble   VARCHAR(20)       NULL COMMENT 'why there was no answer',
    PRIMARY KEY (id),
    UNIQUE KEY webhook_delivery_message (webhook_id, message_id),
    KEY webhook_delivery_due (webhook_id, state, next_try_at),
    KEY webhook_delivery_age (state, created_at),
    CONSTRAINT webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_state CHECK (state IN ('WAITING', 'DELIVERED', 'PARKED'))
) COMMENT 'An event that one webhook is told of; written with what it tells of';

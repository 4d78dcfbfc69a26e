-- Nothing that arrives is lost: a batch knows what became of each item, what is refused is kept with its bytes.

CREATE TABLE IF NOT EXISTS import_job (
    id                   BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    name                 VARCHAR(120)    NOT NULL,
    client_id            VARCHAR(80)     NOT NULL,
    expected_read_outs   BIGINT UNSIGNED NOT NULL,
    received_read_outs   BIGINT UNSIGNED NOT NULL DEFAULT 0,
    announced_at         DATETIME(6)     NOT NULL,
    last_received_at     DATETIME(6)     NULL,
    PRIMARY KEY (id),
    UNIQUE KEY import_job_name (client_id, name)
) COMMENT 'An announced import of history, so that its progress can be shown';

CREATE TABLE IF NOT EXISTS intake_batch (
    id               CHAR(26)        NOT NULL COMMENT 'ULID',
    source           VARCHAR(120)    NOT NULL COMMENT 'partner client, route or file',
    idempotency_key  VARCHAR(120)    NULL,
    body_sha256      CHAR(64)        NULL,
    import_job_id    BIGINT UNSIGNED NULL,
    received_at      DATETIME(6)     NOT NULL,
    received         INT UNSIGNED    NOT NULL,
    accepted         INT UNSIGNED    NOT NULL,
    duplicate        INT UNSIGNED    NOT NULL,
    superseded       INT UNSIGNED    NOT NULL,
    quarantined      INT UNSIGNED    NOT NULL,
    verdicts         LONGTEXT        NULL CHECK (verdicts IS NULL OR JSON_VALID(verdicts)),
    PRIMARY KEY (id),
    UNIQUE KEY intake_batch_key (source, idempotency_key),
    KEY intake_batch_received (received_at)
) COMMENT 'What arrived together and what became of it';

CREATE TABLE IF NOT EXISTS quarantine (
    id              BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    fingerprint     CHAR(64)        NOT NULL COMMENT 'the same refusal of the same bytes is counted, not kept twice',
    source          VARCHAR(120)    NOT NULL,
    reason          VARCHAR(40)     NOT NULL COMMENT 'code of the check that refused',
    explanation     VARCHAR(500)    NOT NULL COMMENT 'field, value and remedy in words',
    meter_serial    VARCHAR(16)     NULL,
    device_code     VARCHAR(40)     NULL,
    media_type      VARCHAR(60)     NOT NULL,
    raw             LONGBLOB        NOT NULL,
    first_seen_at   DATETIME(6)     NOT NULL,
    last_seen_at    DATETIME(6)     NOT NULL,
    times_seen      INT UNSIGNED    NOT NULL DEFAULT 1,
    state           VARCHAR(10)     NOT NULL DEFAULT 'OPEN',
    settled_at      DATETIME(6)     NULL,
    settled_by      VARCHAR(64)     NULL,
    settled_note    VARCHAR(255)    NULL,
    PRIMARY KEY (id),
    UNIQUE KEY quarantine_fingerprint (fingerprint),
    KEY quarantine_open (state, reason, last_seen_at),
    KEY quarantine_meter (meter_serial),
    CONSTRAINT quarantine_state CHECK (state IN ('OPEN', 'REPLAYED', 'DISCARDED'))
) COMMENT 'What was refused, with its raw bytes and the reason';

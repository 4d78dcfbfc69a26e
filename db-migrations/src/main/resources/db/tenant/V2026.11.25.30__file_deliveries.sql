-- A file of readings is taken once; one that was broken off is gone on with.

CREATE TABLE IF NOT EXISTS file_delivery (
    id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    feed          VARCHAR(60)     NOT NULL COMMENT 'whose template reads it',
    sha256        CHAR(64)        NOT NULL COMMENT 'of its bytes: the same file is taken once',
    file_name     VARCHAR(255)    NOT NULL,
    state         VARCHAR(10)     NOT NULL,
    begun_at      DATETIME(6)     NOT NULL,
    finished_at   DATETIME(6)     NULL,
    lines_done    BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'judged and durable; a broken off file goes on behind them',
    accepted      BIGINT UNSIGNED NOT NULL DEFAULT 0,
    duplicate     BIGINT UNSIGNED NOT NULL DEFAULT 0,
    superseded    BIGINT UNSIGNED NOT NULL DEFAULT 0,
    quarantined   BIGINT UNSIGNED NOT NULL DEFAULT 0,
    failure       VARCHAR(500)    NULL COMMENT 'why the file was refused whole',
    PRIMARY KEY (id),
    UNIQUE KEY file_delivery_content (feed, sha256),
    KEY file_delivery_begun (begun_at),
    CONSTRAINT file_delivery_state CHECK (state IN ('RUNNING', 'DONE', 'REFUSED'))
) COMMENT 'Files of readings and what became of their rows; received is the sum of the four counts';

CREATE TABLE IF NOT EXISTS file_refusal (
    delivery_id   BIGINT UNSIGNED NOT NULL,
    line          BIGINT UNSIGNED NOT NULL,
    reason        VARCHAR(40)     NOT NULL,
    explanation   VARCHAR(500)    NOT NULL,
    PRIMARY KEY (delivery_id, line),
    CONSTRAINT file_refusal_delivery FOREIGN KEY (delivery_id) REFERENCES file_delivery (id) ON DELETE CASCADE
) COMMENT 'The first refused rows of a file, for its report; the rows themselves are in quarantine';

-- What the checks over whole days found, and with which limits they look. Every statement can be run again.

CREATE TABLE IF NOT EXISTS validation_day_due (
    day        DATE        NOT NULL,
    marked_at  DATETIME(6) NOT NULL COMMENT 'the last change of the day; it is looked at when it has been quiet for a while',
    PRIMARY KEY (day)
) COMMENT 'Days that changed and are to be checked again';

CREATE TABLE IF NOT EXISTS validation_threshold (
    threshold    VARCHAR(40)    NOT NULL,
    meter_model  VARCHAR(60)    NOT NULL DEFAULT '' COMMENT 'empty: for every model that has none of its own',
    value        DECIMAL(18, 3) NOT NULL,
    PRIMARY KEY (threshold, meter_model)
) COMMENT 'Limits of checks that differ from the usual ones';

CREATE TABLE IF NOT EXISTS finding (
    id              BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT,
    subject_kind    VARCHAR(12)      NOT NULL,
    subject_id      INT UNSIGNED     NOT NULL COMMENT 'id of the meter point or heat network',
    check_code      VARCHAR(40)      NOT NULL,
    severity        TINYINT UNSIGNED NOT NULL COMMENT '1 high, 2 medium, 3 low',
    first_day       DATE             NOT NULL,
    last_day        DATE             NOT NULL,
    days            INT UNSIGNED     NOT NULL DEFAULT 1,
    measured        DECIMAL(18, 3)   NOT NULL COMMENT 'on the last day, in the check''s unit',
    allowed         DECIMAL(18, 3)   NOT NULL,
    state           VARCHAR(10)      NOT NULL DEFAULT 'OPEN',
    first_seen_at   DATETIME(6)      NOT NULL,
    owner_subject   VARCHAR(64)      NULL,
    owner_name      VARCHAR(120)     NULL,
    settled_at      DATETIME(6)      NULL,
    settled_by      VARCHAR(64)      NULL COMMENT 'NULL when the days were put right',
    settled_note    VARCHAR(255)     NULL,
    PRIMARY KEY (id),
    KEY finding_open (state, severity, first_day),
    KEY finding_subject (subject_kind, subject_id, check_code, last_day),
    CONSTRAINT finding_subject_kind CHECK (subject_kind IN ('METER_POINT', 'NETWORK')),
    CONSTRAINT finding_state CHECK (state IN ('OPEN', 'RESOLVED', 'DISMISSED'))
) COMMENT 'Something that a check found on neighbouring days';

CREATE TABLE IF NOT EXISTS finding_day (
    day           DATE            NOT NULL,
    subject_kind  VARCHAR(12)     NOT NULL,
    subject_id    INT UNSIGNED    NOT NULL,
    check_code    VARCHAR(40)     NOT NULL,
    finding_id    BIGINT UNSIGNED NOT NULL,
    measured      DECIMAL(18, 3)  NOT NULL,
    allowed       DECIMAL(18, 3)  NOT NULL,
    PRIMARY KEY (day, subject_kind, subject_id, check_code),
    KEY finding_day_finding (finding_id, day),
    CONSTRAINT finding_day_of FOREIGN KEY (finding_id) REFERENCES finding (id) ON DELETE CASCADE
) COMMENT 'The days of a finding, each with what was measured';

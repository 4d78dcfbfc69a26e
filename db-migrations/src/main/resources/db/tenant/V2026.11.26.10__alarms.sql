-- Devices in trouble: one alarm for each cause, who sees to it, and what became of it. Every statement can be run again.

CREATE TABLE IF NOT EXISTS alarm (
    id               BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT,
    cause            VARCHAR(40)      NOT NULL,
    subject          VARCHAR(60)      NOT NULL COMMENT 'code of what is in trouble: a gateway, site, controller, source or feed, or a meter''s serial',
    severity         TINYINT UNSIGNED NOT NULL COMMENT '1 high, 2 medium, 3 low',
    state            VARCHAR(10)      NOT NULL DEFAULT 'OPEN',
    since            DATETIME(6)      NOT NULL COMMENT 'when it began, as far as the devices'' states tell',
    last_seen_at     DATETIME(6)      NULL COMMENT 'the last sign of life; NULL where there never was one',
    devices          INT UNSIGNED     NOT NULL COMMENT 'how many devices it concerns',
    detail           VARCHAR(255)     NULL COMMENT 'what the network or the device said, in its words',
    opened_at        DATETIME(6)      NOT NULL,
    resolved_at      DATETIME(6)      NULL,
    owner_subject    VARCHAR(64)      NULL,
    owner_name       VARCHAR(120)     NULL,
    acknowledged_at  DATETIME(6)      NULL,
    acknowledged_by  VARCHAR(120)     NULL COMMENT 'name',
    open_key         VARCHAR(101) AS (IF(state = 'OPEN', CONCAT(cause, ' ', subject), NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY alarm_open_once (open_key),
    KEY alarm_open (state, severity, since),
    KEY alarm_subject (cause, subject, resolved_at),
    CONSTRAINT alarm_state CHECK (state IN ('OPEN', 'RESOLVED'))
) COMMENT 'Devices in trouble for one cause, from its beginning until the values return';

CREATE TABLE IF NOT EXISTS alarm_device (
    alarm_id  BIGINT UNSIGNED NOT NULL,
    device    VARCHAR(60)     NOT NULL COMMENT 'code, or a meter''s serial',
    PRIMARY KEY (alarm_id, device),
    CONSTRAINT alarm_device_alarm FOREIGN KEY (alarm_id) REFERENCES alarm (id) ON DELETE CASCADE
) COMMENT 'The devices that an alarm concerns, as they last were';

CREATE TABLE IF NOT EXISTS alarm_source (
    alarm_id     BIGINT UNSIGNED NOT NULL,
    source_code  VARCHAR(40)     NOT NULL,
    PRIMARY KEY (alarm_id, source_code),
    KEY alarm_source_code (source_code),
    CONSTRAINT alarm_source_alarm FOREIGN KEY (alarm_id) REFERENCES alarm (id) ON DELETE CASCADE
) COMMENT 'The heat sources that an alarm concerns; their operators may see it';

CREATE TABLE IF NOT EXISTS alarm_event (
    id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    alarm_id       BIGINT UNSIGNED NOT NULL,
    at             DATETIME(6)     NOT NULL,
    kind           VARCHAR(12)     NOT NULL,
    actor_subject  VARCHAR(64)     NULL COMMENT 'NULL where nobody did it',
    actor_name     VARCHAR(120)    NULL,
    note           VARCHAR(255)    NULL,
    PRIMARY KEY (id),
    KEY alarm_event_alarm (alarm_id, id),
    CONSTRAINT alarm_event_of FOREIGN KEY (alarm_id) REFERENCES alarm (id),
    CONSTRAINT alarm_event_kind CHECK (kind IN ('OPENED', 'REOPENED', 'COVERED', 'RESOLVED', 'TAKEN', 'ACKNOWLEDGED', 'NOTED'))
) COMMENT 'What happened to an alarm; never changed';

CREATE TABLE IF NOT EXISTS alarm_watch (
    id              TINYINT UNSIGNED NOT NULL DEFAULT 1,
    looked_at       DATETIME(6)      NOT NULL,
    watching_since  DATETIME(6)      NOT NULL COMMENT 'since when somebody has looked without a gap',
    PRIMARY KEY (id),
    CONSTRAINT alarm_watch_one CHECK (id = 1)
) COMMENT 'Since when devices are watched: silence of a time in which nobody listened is nobody''s fault';

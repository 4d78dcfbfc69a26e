-- Energy that was told for intervals, by files that hold no registers. Every statement can be run again.

CREATE TABLE IF NOT EXISTS interval_reading (
    meter_id     INT UNSIGNED      NOT NULL,
    start_at     DATETIME          NOT NULL COMMENT 'UTC',
    version      SMALLINT UNSIGNED NOT NULL DEFAULT 1 COMMENT 'the highest one holds',
    end_at       DATETIME          NOT NULL COMMENT 'UTC, not included',
    energy_wh    BIGINT            NULL COMMENT 'NULL where the sender took the value back',
    quality      CHAR(1)           NOT NULL COMMENT 'as the sender states it: M E T, - taken back',
    received_at  DATETIME          NOT NULL,
    source       TINYINT UNSIGNED  NOT NULL COMMENT 'code of the intake source',
    source_name  VARCHAR(120)      NOT NULL COMMENT 'for example the file',
    PRIMARY KEY (meter_id, start_at, version),
    CONSTRAINT interval_reading_meter FOREIGN KEY (meter_id) REFERENCES heat_meter (id)
) COMMENT 'Energy of a meter in an interval; append-only';

-- So that whoever carries a meter's days on knows without a look whether intervals have a part in them.
ALTER TABLE meter_state
    ADD COLUMN IF NOT EXISTS intervals_until DATETIME NULL COMMENT 'UTC; end of the latest interval reading';

-- A feed that was made before then reads registers.
UPDATE feed SET template = JSON_INSERT(template, '$.interval', NULL);

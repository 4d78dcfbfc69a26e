-- What the meters said and what was consumed. docs/decisions/0005 gives the reasons for the shape.

CREATE TABLE IF NOT EXISTS read_out (
    meter_id              INT UNSIGNED      NOT NULL,
    read_at               DATETIME          NOT NULL COMMENT 'UTC',
    version               SMALLINT UNSIGNED NOT NULL DEFAULT 1 COMMENT 'the highest one holds',
    received_at           DATETIME          NOT NULL,
    source                TINYINT UNSIGNED  NOT NULL COMMENT 'code of the intake source',
    clock                 TINYINT UNSIGNED  NOT NULL DEFAULT 0 COMMENT '0 meter''s clock, 1 receipt because the clock had drifted, 2 receipt because it has none',
    energy_register       DECIMAL(15, 3)    NOT NULL COMMENT 'as read, never changed',
    energy_unit           TINYINT UNSIGNED  NOT NULL COMMENT 'code of the register''s unit',
    energy_wh             BIGINT            NOT NULL,
    volume_l              BIGINT            NULL,
    supply_temperature_cc SMALLINT          NULL COMMENT 'hundredths of a degree Celsius',
    return_temperature_cc SMALLINT          NULL COMMENT 'hundredths of a degree Celsius',
    volume_flow_lh        INT               NULL,
    thermal_power_w       INT               NULL,
    forward_m3c           BIGINT            NULL COMMENT 'E8: volume times supply temperature',
    return_m3c            BIGINT            NULL COMMENT 'E9: volume times return temperature',
    info_code             INT UNSIGNED      NULL,
    PRIMARY KEY (meter_id, read_at, version)
) COMMENT 'One read-out of a meter with its registers as columns; append-only';

CREATE TABLE IF NOT EXISTS meter_state (
    meter_id       INT UNSIGNED NOT NULL,
    last_read_at   DATETIME     NULL COMMENT 'the latest read-out that was accepted',
    last_energy_wh BIGINT       NULL,
    last_volume_l  BIGINT       NULL,
    last_forward_m3c BIGINT     NULL,
    last_return_m3c  BIGINT     NULL,
    last_seen_at   DATETIME     NULL COMMENT 'the last answer, accepted or not',
    info_code      INT UNSIGNED NULL,
    PRIMARY KEY (meter_id),
    CONSTRAINT meter_state_meter FOREIGN KEY (meter_id) REFERENCES heat_meter (id)
) COMMENT 'Where a meter''s series ends: the row that writers lock';

CREATE TABLE IF NOT EXISTS consumption_day (
    meter_point_id     INT UNSIGNED      NOT NULL,
    day                DATE              NOT NULL COMMENT 'metering day of the tenant''s calendar',
    version            SMALLINT UNSIGNED NOT NULL DEFAULT 1 COMMENT 'counts corrections of values that were already there',
    meter_id           INT UNSIGNED      NOT NULL COMMENT 'the meter at the start of the day',
    register_start_wh  BIGINT            NULL COMMENT 'register at the start of the day',
    start_quality      CHAR(1)           NOT NULL DEFAULT '-',
    energy_wh          BIGINT            NULL COMMENT 'difference of registers over the day, exchanges included; NULL until both ends are known',
    energy_quality     CHAR(1)           NOT NULL DEFAULT '-',
    volume_l           BIGINT            NULL,
    forward_m3c        BIGINT            NULL,
    return_m3c         BIGINT            NULL,
    hour_quality       CHAR(25)          NOT NULL DEFAULT '-------------------------' COMMENT 'one letter an hour: M I E D R T, - missing',
    wh_00 INT NULL, wh_01 INT NULL, wh_02 INT NULL, wh_03 INT NULL, wh_04 INT NULL,
    wh_05 INT NULL, wh_06 INT NULL, wh_07 INT NULL, wh_08 INT NULL, wh_09 INT NULL,
    wh_10 INT NULL, wh_11 INT NULL, wh_12 INT NULL, wh_13 INT NULL, wh_14 INT NULL,
    wh_15 INT NULL, wh_16 INT NULL, wh_17 INT NULL, wh_18 INT NULL, wh_19 INT NULL,
    wh_20 INT NULL, wh_21 INT NULL, wh_22 INT NULL, wh_23 INT NULL, wh_24 INT NULL,
    PRIMARY KEY (meter_point_id, day),
    KEY consumption_day_by_day (day, meter_point_id, energy_wh)
) COMMENT 'Hourly consumption of a day beside its sum; hours are counted from the start of the metering day';

CREATE TABLE IF NOT EXISTS consumption_day_version (
    meter_point_id     INT UNSIGNED      NOT NULL,
    day                DATE              NOT NULL,
    version            SMALLINT UNSIGNED NOT NULL,
    replaced_at        DATETIME(6)       NOT NULL,
    register_start_wh  BIGINT            NULL,
    start_quality      CHAR(1)           NOT NULL,
    energy_wh          BIGINT            NULL,
    energy_quality     CHAR(1)           NOT NULL,
    volume_l           BIGINT            NULL,
    hour_quality       CHAR(25)          NOT NULL,
    hours_wh           VARCHAR(400)      NOT NULL COMMENT 'the hours'' values, comma separated, empty where missing',
    PRIMARY KEY (meter_point_id, day, version)
) COMMENT 'What a consumption day said before it was corrected; append-only';

CREATE TABLE IF NOT EXISTS network_day (
    network_id      INT UNSIGNED NOT NULL,
    day             DATE         NOT NULL,
    delivery_points INT UNSIGNED NOT NULL COMMENT 'how many had a value',
    energy_wh       BIGINT       NULL,
    wh_00 BIGINT NULL, wh_01 BIGINT NULL, wh_02 BIGINT NULL, wh_03 BIGINT NULL, wh_04 BIGINT NULL,
    wh_05 BIGINT NULL, wh_06 BIGINT NULL, wh_07 BIGINT NULL, wh_08 BIGINT NULL, wh_09 BIGINT NULL,
    wh_10 BIGINT NULL, wh_11 BIGINT NULL, wh_12 BIGINT NULL, wh_13 BIGINT NULL, wh_14 BIGINT NULL,
    wh_15 BIGINT NULL, wh_16 BIGINT NULL, wh_17 BIGINT NULL, wh_18 BIGINT NULL, wh_19 BIGINT NULL,
    wh_20 BIGINT NULL, wh_21 BIGINT NULL, wh_22 BIGINT NULL, wh_23 BIGINT NULL, wh_24 BIGINT NULL,
    PRIMARY KEY (network_id, day),
    CONSTRAINT network_day_network FOREIGN KEY (network_id) REFERENCES heat_network (id)
) COMMENT 'Demand of all delivery points of a network; worked out from consumption_day';

CREATE TABLE IF NOT EXISTS network_day_due (
    day  DATE NOT NULL,
    PRIMARY KEY (day)
) COMMENT 'Days whose network sums are to be worked out again';

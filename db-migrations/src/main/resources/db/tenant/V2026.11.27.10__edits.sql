-- What staff put in the place of hours. Every statement can be run again.

CREATE TABLE IF NOT EXISTS edit_day (
    meter_point_id  INT UNSIGNED      NOT NULL,
    day             DATE              NOT NULL,
    version         SMALLINT UNSIGNED NOT NULL COMMENT 'the highest one holds',
    hours_wh        VARCHAR(400)      NOT NULL COMMENT 'of each hour of the day, comma separated, empty where it is as the registers say',
    undoes          SMALLINT UNSIGNED NULL COMMENT 'the version that this one takes back',
    reason          VARCHAR(255)      NOT NULL,
    edited_at       DATETIME(6)       NOT NULL,
    edited_by       VARCHAR(64)       NOT NULL COMMENT 'subject',
    editor_name     VARCHAR(120)      NOT NULL,
    PRIMARY KEY (meter_point_id, day, version),
    KEY edit_day_by_day (day, meter_point_id)
) COMMENT 'Hours of a day as edited by people, with the reason; append-only';

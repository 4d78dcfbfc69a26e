-- What was expected of days that have gaps, by which the gaps are filled. Every statement can be run again.

CREATE TABLE IF NOT EXISTS estimate_day (
    meter_point_id  INT UNSIGNED      NOT NULL,
    day             DATE              NOT NULL,
    version         SMALLINT UNSIGNED NOT NULL DEFAULT 1 COMMENT 'the highest one holds',
    method          VARCHAR(20)       NOT NULL,
    expected_wh     VARCHAR(400)      NOT NULL COMMENT 'of each hour of the day, comma separated: the shape of a gap between readings, the use after the last one',
    reason          VARCHAR(255)      NOT NULL,
    estimated_at    DATETIME(6)       NOT NULL,
    estimated_by    VARCHAR(64)       NOT NULL COMMENT 'subject',
    PRIMARY KEY (meter_point_id, day, version),
    KEY estimate_day_by_day (day, meter_point_id)
) COMMENT 'Expected hours of a day with a gap, with the method and the reason; append-only';

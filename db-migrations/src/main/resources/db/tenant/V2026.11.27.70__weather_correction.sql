-- How the municipality makes the heat of two years comparable; without a row nothing is corrected.

CREATE TABLE IF NOT EXISTS weather_correction (
    id            TINYINT UNSIGNED NOT NULL DEFAULT 1,
    document      LONGTEXT         NOT NULL COMMENT 'docs/schemas/weather-correction.schema.json' CHECK (JSON_VALID(document)),
    published_at  DATETIME(6)      NOT NULL,
    published_by  VARCHAR(64)      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT weather_correction_one CHECK (id = 1)
) COMMENT 'The rule by which use is corrected to normal weather';

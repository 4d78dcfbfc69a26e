CREATE TABLE IF NOT EXISTS series (
    id    INT UNSIGNED NOT NULL AUTO_INCREMENT,
    kind  VARCHAR(20)  NOT NULL,
    code  VARCHAR(40)  NOT NULL,
    unit  VARCHAR(20)  NOT NULL,
    name  VARCHAR(120) NOT NULL,
    source VARCHAR(255) NULL COMMENT 'who publishes it, by which method',
    PRIMARY KEY (id),
    UNIQUE KEY series_code (kind, code),
    CONSTRAINT series_kind CHECK (kind IN ('WEATHER', 'PRICE', 'EMISSION'))
) COMMENT 'A published series: outdoor temperature, a price index, an emission factor';

CREATE TABLE IF NOT EXISTS series_value (
    series_id    INT UNSIGNED   NOT NULL,
    starts_at    DATETIME       NOT NULL COMMENT 'UTC; holds until the next one',
    value        DECIMAL(18, 6) NOT NULL,
    received_at  DATETIME(6)    NOT NULL,
    PRIMARY KEY (series_id, starts_at),
    CONSTRAINT series_value_series FOREIGN KEY (series_id) REFERENCES series (id)
) COMMENT 'A value of a series from an instant on';

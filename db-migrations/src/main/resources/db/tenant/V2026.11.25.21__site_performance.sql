-- What a heat source must keep, and how a miner site ran hour by hour.
-- Every statement can be run again, because MariaDB commits each of them by itself.

ALTER TABLE heat_source
    ADD COLUMN IF NOT EXISTS supply_temperature_required_c DECIMAL(4, 1) NULL COMMENT 'least temperature at which heat is to be handed over; NULL where none is agreed';

CREATE TABLE IF NOT EXISTS site_hour (
    heat_source_id    INT UNSIGNED      NOT NULL,
    hour_start        DATETIME          NOT NULL,
    looks             SMALLINT UNSIGNED NOT NULL COMMENT 'how often the site was looked at in the hour; the others are sums over these',
    miners_total      INT UNSIGNED      NOT NULL,
    miners_running    INT UNSIGNED      NOT NULL,
    electric_power_w  BIGINT UNSIGNED   NOT NULL,
    PRIMARY KEY (heat_source_id, hour_start),
    CONSTRAINT site_hour_heat_source FOREIGN KEY (heat_source_id) REFERENCES heat_source (id)
) COMMENT 'How a miner site ran in an hour; told by the miners, never the ground for money';

-- What it takes to read encrypted and compact telegrams.

CREATE TABLE IF NOT EXISTS meter_key (
    meter_id  INT UNSIGNED   NOT NULL,
    sealed    VARBINARY(255) NOT NULL COMMENT 'AES-GCM under the installation''s master key: nonce, secret, tag',
    set_at    DATETIME(6)    NOT NULL,
    PRIMARY KEY (meter_id),
    CONSTRAINT meter_key_of_meter FOREIGN KEY (meter_id) REFERENCES heat_meter (id)
) COMMENT 'The secret that a meter encrypts its telegrams with, never in plain';

CREATE TABLE IF NOT EXISTS telegram_format (
    manufacturer_code  SMALLINT UNSIGNED NOT NULL,
    version            TINYINT UNSIGNED  NOT NULL,
    medium             TINYINT UNSIGNED  NOT NULL,
    signature          SMALLINT UNSIGNED NOT NULL,
    heads              VARBINARY(255)    NOT NULL COMMENT 'heads of the records, as a full telegram brought them',
    learned_at         DATETIME(6)       NOT NULL,
    PRIMARY KEY (manufacturer_code, version, medium, signature)
) COMMENT 'Layouts of compact telegrams, kept so that these are read after a restart too';

-- The heat network, what feeds it, where heat is handed over, and the devices that tell of it.
-- Every statement can be run again, because MariaDB commits each of them by itself.

CREATE TABLE IF NOT EXISTS heat_network (
    id    INT UNSIGNED NOT NULL AUTO_INCREMENT,
    code  VARCHAR(40)  NOT NULL,
    name  VARCHAR(120) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY heat_network_code (code)
) COMMENT 'One hydraulically connected district heating network';

CREATE TABLE IF NOT EXISTS heat_source (
    id                   INT UNSIGNED NOT NULL AUTO_INCREMENT,
    code                 VARCHAR(40)  NOT NULL,
    network_id           INT UNSIGNED NOT NULL,
    kind                 VARCHAR(20)  NOT NULL,
    name                 VARCHAR(120) NOT NULL,
    fuel                 VARCHAR(40)  NULL,
    operator_code        VARCHAR(40)  NULL COMMENT 'heat operator; absent for the utility''s own plant',
    thermal_power_max_w  BIGINT       NOT NULL,
    commissioned_on      DATE         NOT NULL,
    decommissioned_on    DATE         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY heat_source_code (code),
    CONSTRAINT heat_source_network FOREIGN KEY (network_id) REFERENCES heat_network (id),
    CONSTRAINT heat_source_kind CHECK (kind IN ('MINER_SITE', 'BOILER', 'HEAT_PUMP', 'OTHER'))
) COMMENT 'A plant that feeds a network';

CREATE TABLE IF NOT EXISTS delivery_point (
    id              INT UNSIGNED      NOT NULL AUTO_INCREMENT,
    code            VARCHAR(40)       NOT NULL,
    network_id      INT UNSIGNED      NOT NULL,
    kind            VARCHAR(12)       NOT NULL,
    dwellings       SMALLINT UNSIGNED NOT NULL DEFAULT 1,
    street          VARCHAR(120) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    postal_code     VARCHAR(12)       NOT NULL,
    city            VARCHAR(60)  COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    heated_area_m2  INT UNSIGNED      NULL,
    PRIMARY KEY (id),
    UNIQUE KEY delivery_point_code (code),
    CONSTRAINT delivery_point_network FOREIGN KEY (network_id) REFERENCES heat_network (id),
    CONSTRAINT delivery_point_kind CHECK (kind IN ('HOUSE', 'FLAT', 'BUILDING', 'PREMISES'))
) COMMENT 'Where ownership of the heat passes and a contract is billed';

CREATE TABLE IF NOT EXISTS meter_point (
    id                 INT UNSIGNED NOT NULL AUTO_INCREMENT,
    code               VARCHAR(40)  NOT NULL,
    kind               VARCHAR(10)  NOT NULL,
    delivery_point_id  INT UNSIGNED NULL,
    heat_source_id     INT UNSIGNED NULL,
    PRIMARY KEY (id),
    UNIQUE KEY meter_point_code (code),
    KEY meter_point_delivery_point (delivery_point_id),
    KEY meter_point_heat_source (heat_source_id),
    CONSTRAINT meter_point_of_delivery_point FOREIGN KEY (delivery_point_id) REFERENCES delivery_point (id),
    CONSTRAINT meter_point_of_heat_source FOREIGN KEY (heat_source_id) REFERENCES heat_source (id),
    CONSTRAINT meter_point_place CHECK (
        (kind = 'DELIVERY' AND delivery_point_id IS NOT NULL AND heat_source_id IS NULL)
        OR (kind = 'SOURCE' AND heat_source_id IS NOT NULL AND delivery_point_id IS NULL))
) COMMENT 'Where heat is measured; meters come and go at it';

CREATE TABLE IF NOT EXISTS device (
    id              INT UNSIGNED      NOT NULL AUTO_INCREMENT,
    code            VARCHAR(40)       NOT NULL,
    kind            VARCHAR(12)       NOT NULL,
    protocol        VARCHAR(16)       NOT NULL COMMENT 'MBUS_TCP, AVALON, MODBUS_TCP',
    address         VARCHAR(120)      NOT NULL COMMENT 'host:port',
    heat_source_id  INT UNSIGNED      NULL,
    model           VARCHAR(60)       NULL,
    phase           SMALLINT UNSIGNED NULL,
    container       VARCHAR(20)       NULL,
    coolant_loop    VARCHAR(20)       NULL,
    register_map    LONGTEXT          NULL CHECK (register_map IS NULL OR JSON_VALID(register_map)),
    retired_at      DATETIME(6)       NULL,
    PRIMARY KEY (id),
    UNIQUE KEY device_code (code),
    KEY device_heat_source (heat_source_id),
    CONSTRAINT device_of_heat_source FOREIGN KEY (heat_source_id) REFERENCES heat_source (id),
    CONSTRAINT device_kind CHECK (kind IN ('GATEWAY', 'MINER', 'CONTROLLER'))
) COMMENT 'Something on the network that we ask: a miner, a meter gateway, a heat exchanger''s controller';

CREATE TABLE IF NOT EXISTS device_state (
    device_id             INT UNSIGNED NOT NULL,
    state                 VARCHAR(10)  NOT NULL DEFAULT 'UNKNOWN',
    last_seen_at          DATETIME(6)  NULL,
    last_asked_at         DATETIME(6)  NULL,
    consecutive_failures  INT UNSIGNED NOT NULL DEFAULT 0,
    alarm                 VARCHAR(255) NULL COMMENT 'why it needs somebody, in words; NULL when nothing does',
    alarm_since           DATETIME(6)  NULL,
    work_state            VARCHAR(20)  NULL COMMENT 'miner: MINING, IDLE, FAULT',
    electric_power_w      INT UNSIGNED NULL,
    hashrate_ghs          DECIMAL(14, 2) NULL,
    inlet_temperature_c   DECIMAL(6, 2) NULL,
    outlet_temperature_c  DECIMAL(6, 2) NULL,
    observations          LONGTEXT     NULL COMMENT 'controller: value by name' CHECK (observations IS NULL OR JSON_VALID(observations)),
    PRIMARY KEY (device_id),
    CONSTRAINT device_state_device FOREIGN KEY (device_id) REFERENCES device (id) ON DELETE CASCADE,
    CONSTRAINT device_state_state CHECK (state IN ('UNKNOWN', 'ONLINE', 'OFFLINE'))
) COMMENT 'What is last known of a device; told by the device, never the ground for money';

CREATE TABLE IF NOT EXISTS heat_meter (
    id                   INT UNSIGNED      NOT NULL AUTO_INCREMENT,
    serial               VARCHAR(16)       NOT NULL,
    manufacturer         CHAR(3)           NOT NULL,
    model                VARCHAR(60)       NULL,
    medium               VARCHAR(20)       NOT NULL DEFAULT 'heat',
    energy_unit          VARCHAR(8)        NOT NULL COMMENT 'the unit in which its register counts',
    register_digits      TINYINT UNSIGNED  NOT NULL DEFAULT 8 COMMENT 'digits before the register rolls over',
    thermal_power_max_w  INT UNSIGNED      NOT NULL COMMENT 'the most that the delivery point can draw; steps above are refused',
    gateway_id           INT UNSIGNED      NULL,
    primary_address      TINYINT UNSIGNED  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY heat_meter_serial (serial),
    KEY heat_meter_gateway (gateway_id),
    CONSTRAINT heat_meter_gateway_device FOREIGN KEY (gateway_id) REFERENCES device (id)
) COMMENT 'A heat meter (EN 1434): the device, exchangeable';

CREATE TABLE IF NOT EXISTS meter_installation (
    id                 INT UNSIGNED NOT NULL AUTO_INCREMENT,
    meter_point_id     INT UNSIGNED NOT NULL,
    meter_id           INT UNSIGNED NOT NULL,
    installed_at       DATETIME     NOT NULL,
    removed_at         DATETIME     NULL,
    start_register_wh  BIGINT       NOT NULL DEFAULT 0,
    end_register_wh    BIGINT       NULL COMMENT 'register read when the meter was removed',
    PRIMARY KEY (id),
    UNIQUE KEY meter_installation_start (meter_point_id, installed_at),
    KEY meter_installation_meter (meter_id, installed_at),
    CONSTRAINT meter_installation_point FOREIGN KEY (meter_point_id) REFERENCES meter_point (id),
    CONSTRAINT meter_installation_of_meter FOREIGN KEY (meter_id) REFERENCES heat_meter (id)
) COMMENT 'Which meter measured at a meter point, from when until when';

-- What spans municipalities: who they are, where their data lives, which operators and partners serve them.
-- Holds no personal data of residents.

CREATE TABLE IF NOT EXISTS tenant (
    slug           VARCHAR(31)  NOT NULL,
    name           VARCHAR(120) NOT NULL,
    country        CHAR(2)      NOT NULL COMMENT 'ISO 3166-1 alpha-2',
    currency       CHAR(3)      NOT NULL COMMENT 'ISO 4217',
    zone           VARCHAR(40)  NOT NULL COMMENT 'IANA time zone',
    metering_day   VARCHAR(10)  NOT NULL COMMENT 'LOCAL: days of 23, 24 and 25 hours; STANDARD: standard time all year',
    language       VARCHAR(5)   NOT NULL COMMENT 'BCP 47',
    database_name  VARCHAR(40)  NOT NULL,
    role_name      VARCHAR(40)  NOT NULL,
    registered_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (slug),
    UNIQUE KEY tenant_database (database_name),
    CONSTRAINT tenant_metering_day CHECK (metering_day IN ('LOCAL', 'STANDARD'))
) COMMENT 'A municipality: the boundary of all its data';

CREATE TABLE IF NOT EXISTS heat_operator (
    code  VARCHAR(40)  NOT NULL,
    name  VARCHAR(120) NOT NULL,
    PRIMARY KEY (code)
) COMMENT 'A company that runs miner sites, perhaps in several municipalities';

CREATE TABLE IF NOT EXISTS heat_operator_municipality (
    operator_code  VARCHAR(40) NOT NULL,
    tenant_slug    VARCHAR(31) NOT NULL,
    PRIMARY KEY (operator_code, tenant_slug),
    CONSTRAINT operator_municipality_operator FOREIGN KEY (operator_code) REFERENCES heat_operator (code),
    CONSTRAINT operator_municipality_tenant FOREIGN KEY (tenant_slug) REFERENCES tenant (slug)
) COMMENT 'Which municipalities an operator serves';

CREATE TABLE IF NOT EXISTS heat_operator_subject (
    operator_code  VARCHAR(40) NOT NULL,
    subject        VARCHAR(64) NOT NULL COMMENT 'subject of the identity provider''s tokens',
    PRIMARY KEY (operator_code, subject),
    CONSTRAINT operator_subject_operator FOREIGN KEY (operator_code) REFERENCES heat_operator (code)
) COMMENT 'Who may act for an operator';

CREATE TABLE IF NOT EXISTS onboarding (
    tenant_slug      VARCHAR(31) NOT NULL,
    document_sha256  CHAR(64)    NOT NULL,
    applied_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_slug),
    CONSTRAINT onboarding_tenant FOREIGN KEY (tenant_slug) REFERENCES tenant (slug)
) COMMENT 'The onboarding document that was last applied to a municipality';

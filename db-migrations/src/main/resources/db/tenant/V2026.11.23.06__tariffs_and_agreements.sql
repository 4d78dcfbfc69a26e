CREATE TABLE IF NOT EXISTS tariff_version (
    id            INT UNSIGNED NOT NULL AUTO_INCREMENT,
    tariff_code   VARCHAR(40)  NOT NULL,
    name          VARCHAR(120) NOT NULL,
    valid_from    DATE         NOT NULL,
    document      LONGTEXT     NOT NULL COMMENT 'docs/schemas/tariff.schema.json' CHECK (JSON_VALID(document)),
    published_at  DATETIME(6)  NOT NULL,
    published_by  VARCHAR(64)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY tariff_version_start (tariff_code, valid_from)
) COMMENT 'A published tariff from a date on';

CREATE TABLE IF NOT EXISTS vat_rate (
    customer_class  VARCHAR(20)   NOT NULL,
    valid_from      DATE          NOT NULL,
    rate_percent    DECIMAL(5, 2) NOT NULL,
    PRIMARY KEY (customer_class, valid_from)
) COMMENT 'Value added tax by date of supply and customer class';

CREATE TABLE IF NOT EXISTS credit_agreement_version (
    id              INT UNSIGNED NOT NULL AUTO_INCREMENT,
    agreement_code  VARCHAR(40)  NOT NULL,
    operator_code   VARCHAR(40)  NULL,
    valid_from      DATE         NOT NULL,
    document        LONGTEXT     NOT NULL COMMENT 'docs/schemas/agreement.schema.json' CHECK (JSON_VALID(document)),
    published_at    DATETIME(6)  NOT NULL,
    published_by    VARCHAR(64)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY credit_agreement_version_start (agreement_code, valid_from)
) COMMENT 'How the value of the miners'' heat is worked out and shared, from a date on';

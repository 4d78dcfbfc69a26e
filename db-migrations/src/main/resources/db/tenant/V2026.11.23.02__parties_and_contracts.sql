-- Who is supplied. Personal data stands in a table of its own, so that a person can be erased and the books stay.
-- Codes, keys and subjects are compared exactly; what people type is found whatever its case and accents.

CREATE TABLE IF NOT EXISTS party (
    id                  INT UNSIGNED NOT NULL AUTO_INCREMENT,
    party_key           VARCHAR(40)  NOT NULL,
    kind                VARCHAR(12)  NOT NULL,
    language            VARCHAR(5)   NOT NULL,
    protected_identity  BOOLEAN      NOT NULL DEFAULT FALSE,
    erased_at           DATETIME(6)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY party_party_key (party_key),
    CONSTRAINT party_kind CHECK (kind IN ('PERSON', 'ORGANISATION'))
) COMMENT 'A contract party; what the ledger may refer to for ever';

CREATE TABLE IF NOT EXISTS party_detail (
    party_id     INT UNSIGNED NOT NULL,
    name         VARCHAR(160) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    email        VARCHAR(254) COLLATE utf8mb4_uca1400_ai_ci NULL,
    phone        VARCHAR(32)  NULL,
    street       VARCHAR(120) COLLATE utf8mb4_uca1400_ai_ci NULL COMMENT 'postal address where it is not the delivery point''s',
    postal_code  VARCHAR(12)  NULL,
    city         VARCHAR(60)  COLLATE utf8mb4_uca1400_ai_ci NULL,
    PRIMARY KEY (party_id),
    KEY party_detail_name (name),
    CONSTRAINT party_detail_party FOREIGN KEY (party_id) REFERENCES party (id)
) COMMENT 'Personal data of a party: erased apart from the books';

CREATE TABLE IF NOT EXISTS contract (
    id                 INT UNSIGNED NOT NULL AUTO_INCREMENT,
    number             VARCHAR(40)  NOT NULL,
    delivery_point_id  INT UNSIGNED NOT NULL,
    party_id           INT UNSIGNED NOT NULL,
    tariff_code        VARCHAR(40)  NOT NULL,
    customer_class     VARCHAR(20)  NOT NULL,
    valid_from         DATE         NOT NULL,
    valid_until        DATE         NULL COMMENT 'the first day on which it is no longer valid',
    PRIMARY KEY (id),
    UNIQUE KEY contract_number (number),
    KEY contract_delivery_point (delivery_point_id, valid_from),
    KEY contract_party (party_id),
    CONSTRAINT contract_of_delivery_point FOREIGN KEY (delivery_point_id) REFERENCES delivery_point (id),
    CONSTRAINT contract_with_party FOREIGN KEY (party_id) REFERENCES party (id)
) COMMENT 'The supply of one delivery point to one party over a time';

CREATE TABLE IF NOT EXISTS contract_access (
    contract_id  INT UNSIGNED NOT NULL,
    subject      VARCHAR(64)  NOT NULL COMMENT 'subject of the identity provider''s tokens',
    linked_at    DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    PRIMARY KEY (contract_id, subject),
    KEY contract_access_subject (subject),
    CONSTRAINT contract_access_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) COMMENT 'Which signed-in person may see a contract';

-- A run is drafted, looked at, and released by a second person; what is issued never changes.

CREATE TABLE IF NOT EXISTS billing_run (
    id               BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    period_from      DATE            NOT NULL,
    period_until     DATE            NOT NULL COMMENT 'the first day after the period',
    state            VARCHAR(12)     NOT NULL,
    prepared_by      VARCHAR(64)     NOT NULL COMMENT 'subject',
    prepared_at      DATETIME(6)     NOT NULL,
    drafted_at       DATETIME(6)     NULL,
    released_by      VARCHAR(64)     NULL COMMENT 'subject, another than prepared_by',
    released_at      DATETIME(6)     NULL,
    contracts_total  INT UNSIGNED    NOT NULL DEFAULT 0,
    contracts_done   INT UNSIGNED    NOT NULL DEFAULT 0,
    inputs_sha256    CHAR(64)        NULL COMMENT 'hash of all that the draft was worked out from',
    PRIMARY KEY (id),
    KEY billing_run_period (period_from, state),
    CONSTRAINT billing_run_state CHECK (state IN ('DRAFTING', 'DRAFT', 'RELEASED', 'CANCELLED')),
    CONSTRAINT billing_run_second_person CHECK (released_by IS NULL OR released_by <> prepared_by)
) COMMENT 'The billing of one period';

CREATE TABLE IF NOT EXISTS draft_invoice (
    run_id             BIGINT UNSIGNED NOT NULL,
    contract_id        INT UNSIGNED    NOT NULL,
    delivery_point_id  INT UNSIGNED    NOT NULL,
    energy_wh          BIGINT          NULL,
    net_minor          BIGINT          NULL,
    vat_minor          BIGINT          NULL,
    total_minor        BIGINT          NULL,
    credit_minor       BIGINT          NULL,
    previous_total_minor BIGINT        NULL COMMENT 'total of the period before',
    held_back          VARCHAR(255)    NULL COMMENT 'why the contract cannot be billed in this run',
    document           LONGTEXT        NULL CHECK (document IS NULL OR JSON_VALID(document)),
    PRIMARY KEY (run_id, contract_id),
    CONSTRAINT draft_invoice_run FOREIGN KEY (run_id) REFERENCES billing_run (id)
) COMMENT 'What a run would issue; gone once the run is released or cancelled';

CREATE TABLE IF NOT EXISTS credit_pool (
    run_id                  BIGINT UNSIGNED NOT NULL,
    agreement_version_id    INT UNSIGNED    NOT NULL,
    site_heat_wh            BIGINT          NOT NULL,
    avoided_cost_minor      BIGINT          NOT NULL,
    operator_price_minor    BIGINT          NOT NULL,
    connection_cost_minor   BIGINT          NOT NULL,
    deficit_brought_forward_minor BIGINT    NOT NULL COMMENT 'zero or negative: earlier pools that were negative',
    homes_brought_forward_minor   BIGINT    NOT NULL COMMENT 'zero or positive: what caps kept back from the homes before',
    pool_minor              BIGINT          NOT NULL COMMENT 'avoided cost less operator''s price and connection; may be negative',
    homes_minor             BIGINT          NOT NULL COMMENT 'the homes'' part of this pool',
    credited_minor          BIGINT          NOT NULL COMMENT 'sum of the homes'' credits',
    operator_minor          BIGINT          NOT NULL,
    municipality_minor      BIGINT          NOT NULL,
    deficit_carried_forward_minor BIGINT    NOT NULL COMMENT 'zero or negative: made good by the next pools',
    homes_carried_forward_minor   BIGINT    NOT NULL COMMENT 'zero or positive: what the cap left, for the homes of the next period',
    document                LONGTEXT        NOT NULL COMMENT 'inputs, formula and rounding, to work it out again' CHECK (JSON_VALID(document)),
    PRIMARY KEY (run_id, agreement_version_id),
    CONSTRAINT credit_pool_run FOREIGN KEY (run_id) REFERENCES billing_run (id),
    CONSTRAINT credit_pool_agreement FOREIGN KEY (agreement_version_id) REFERENCES credit_agreement_version (id)
) COMMENT 'The value of a period''s miner heat and how it was shared';

CREATE TABLE IF NOT EXISTS credit_share (
    run_id                BIGINT UNSIGNED NOT NULL,
    agreement_version_id  INT UNSIGNED    NOT NULL,
    delivery_point_id     INT UNSIGNED    NOT NULL,
    contract_id           INT UNSIGNED    NOT NULL,
    energy_wh             BIGINT          NOT NULL,
    uncapped_minor        BIGINT          NOT NULL,
    credit_minor          BIGINT          NOT NULL,
    PRIMARY KEY (run_id, agreement_version_id, contract_id),
    KEY credit_share_contract (contract_id),
    CONSTRAINT credit_share_pool FOREIGN KEY (run_id, agreement_version_id) REFERENCES credit_pool (run_id, agreement_version_id)
) COMMENT 'One home''s part of a pool';

CREATE TABLE IF NOT EXISTS capacity_peak (
    month              DATE            NOT NULL COMMENT 'first day of the month',
    delivery_point_id  INT UNSIGNED    NOT NULL,
    run_id             BIGINT UNSIGNED NOT NULL COMMENT 'the run that first worked it out',
    days               VARCHAR(160)    NOT NULL COMMENT 'the five highest days, highest first, each as day of month:Wh:hours',
    PRIMARY KEY (month, delivery_point_id),
    KEY capacity_peak_run (run_id),
    CONSTRAINT capacity_peak_run FOREIGN KEY (run_id) REFERENCES billing_run (id)
) COMMENT 'A month''s highest days, fixed when the month is first billed from: what is billed later rests on the same days';

CREATE TABLE IF NOT EXISTS number_series (
    series       VARCHAR(20)     NOT NULL COMMENT 'INVOICE, SETTLEMENT',
    year         SMALLINT        NOT NULL,
    last_number  BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (series, year)
) COMMENT 'Numbers without gaps, by year; the row that a release locks';

CREATE TABLE IF NOT EXISTS invoice (
    id                 BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    number             VARCHAR(20)     NOT NULL,
    run_id             BIGINT UNSIGNED NOT NULL,
    contract_id        INT UNSIGNED    NOT NULL,
    delivery_point_id  INT UNSIGNED    NOT NULL,
    party_id           INT UNSIGNED    NOT NULL,
    period_from        DATE            NOT NULL,
    period_until       DATE            NOT NULL,
    issued_on          DATE            NOT NULL,
    due_on             DATE            NOT NULL,
    currency           CHAR(3)         NOT NULL,
    energy_wh          BIGINT          NOT NULL,
    net_minor          BIGINT          NOT NULL,
    vat_minor          BIGINT          NOT NULL,
    total_minor        BIGINT          NOT NULL,
    credit_minor       BIGINT          NOT NULL,
    payment_reference  VARCHAR(30)     NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY invoice_number (number),
    UNIQUE KEY invoice_once (run_id, contract_id),
    KEY invoice_contract (contract_id, period_from),
    KEY invoice_period (period_from, contract_id),
    CONSTRAINT invoice_run FOREIGN KEY (run_id) REFERENCES billing_run (id)
) COMMENT 'An issued invoice: ids and sums, no names; append-only';

CREATE TABLE IF NOT EXISTS invoice_line (
    invoice_id      BIGINT UNSIGNED  NOT NULL,
    line_number     SMALLINT UNSIGNED NOT NULL,
    component       VARCHAR(20)      NOT NULL COMMENT 'FIXED, ENERGY, CAPACITY, HEAT_CREDIT, ...',
    code            VARCHAR(40)      NOT NULL,
    period_from     DATE             NOT NULL,
    period_until    DATE             NOT NULL,
    quantity        DECIMAL(18, 6)   NOT NULL,
    unit            VARCHAR(12)      NOT NULL,
    unit_price      DECIMAL(18, 6)   NOT NULL,
    net_minor       BIGINT           NOT NULL,
    vat_percent     DECIMAL(5, 2)    NOT NULL,
    PRIMARY KEY (invoice_id, line_number),
    CONSTRAINT invoice_line_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) COMMENT 'A line of an issued invoice; append-only';

CREATE TABLE IF NOT EXISTS invoice_document (
    invoice_id  BIGINT UNSIGNED NOT NULL,
    media_type  VARCHAR(60)     NOT NULL,
    language    VARCHAR(5)      NOT NULL,
    bytes       LONGBLOB        NOT NULL,
    sha256      CHAR(64)        NOT NULL,
    made_at     DATETIME(6)     NOT NULL,
    PRIMARY KEY (invoice_id, media_type, language),
    CONSTRAINT invoice_document_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) COMMENT 'The bytes as issued with their hash; append-only';

CREATE TABLE IF NOT EXISTS settlement (
    id              BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    number          VARCHAR(20)     NOT NULL,
    run_id          BIGINT UNSIGNED NOT NULL,
    operator_code   VARCHAR(40)     NOT NULL,
    period_from     DATE            NOT NULL,
    period_until    DATE            NOT NULL,
    site_heat_wh    BIGINT          NOT NULL,
    heat_price_minor BIGINT         NOT NULL COMMENT 'price paid for the heat',
    share_minor     BIGINT          NOT NULL COMMENT 'the operator''s share of the heat credit',
    total_minor     BIGINT          NOT NULL,
    currency        CHAR(3)         NOT NULL,
    document        LONGTEXT        NOT NULL CHECK (JSON_VALID(document)),
    PRIMARY KEY (id),
    UNIQUE KEY settlement_number (number),
    UNIQUE KEY settlement_once (run_id, operator_code),
    CONSTRAINT settlement_run FOREIGN KEY (run_id) REFERENCES billing_run (id)
) COMMENT 'What a heat operator is owed for a period; append-only';

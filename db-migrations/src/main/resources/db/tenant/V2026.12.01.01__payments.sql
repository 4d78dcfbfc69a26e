-- What banks say was paid, what it was paid for, and what nobody knows yet.

CREATE TABLE IF NOT EXISTS bank_file (
    id              BIGINT UNSIGNED NOT NULL,
    sha256          CHAR(64)        NOT NULL COMMENT 'of the bytes as they came: the same file is taken once',
    name            VARCHAR(120)    NOT NULL,
    format          VARCHAR(40)     NOT NULL DEFAULT '' COMMENT 'such as camt.054.001.08',
    source          VARCHAR(12)     NOT NULL,
    taken_by        VARCHAR(64)     NOT NULL COMMENT 'subject or client',
    taken_at        DATETIME(6)     NOT NULL,
    payments        INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'booked from this file',
    unmatched       INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'payments of which something went to the work list',
    known           INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'payments that another file had brought',
    without_details INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'sums of many payments whose parts another file brings',
    left_out        INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'entries that are no payments: what was paid out, or is not booked yet',
    currency        CHAR(3)         NOT NULL,
    paid_minor      BIGINT          NOT NULL DEFAULT 0 COMMENT 'sum of the payments that were booked',
    PRIMARY KEY (id),
    UNIQUE KEY bank_file_once (sha256),
    CONSTRAINT bank_file_source CHECK (source IN ('PORTAL', 'PARTNER'))
) COMMENT 'A bank''s file that was taken whole';

CREATE TABLE IF NOT EXISTS bank_entry (
    id            BIGINT UNSIGNED NOT NULL,
    bank_file_id  BIGINT UNSIGNED NOT NULL,
    account       VARCHAR(34)     NOT NULL COMMENT 'of the municipality',
    entry_key     BINARY(32)      NOT NULL COMMENT 'hash of what tells the entry from others, in whichever file it comes',
    booked_on     DATE            NOT NULL,
    amount_minor  BIGINT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY bank_entry_once (entry_key),
    CONSTRAINT bank_entry_file FOREIGN KEY (bank_file_id) REFERENCES bank_file (id)
) COMMENT 'An entry of a bank account whose payments are known; append-only';

CREATE TABLE IF NOT EXISTS payment (
    id             BIGINT UNSIGNED NOT NULL,
    bank_entry_id  BIGINT UNSIGNED NOT NULL,
    paid_on        DATE            NOT NULL COMMENT 'the bank''s booking date',
    amount_minor   BIGINT          NOT NULL COMMENT 'negative where a bank takes a payment back',
    currency       CHAR(3)         NOT NULL,
    reference      VARCHAR(40)     NOT NULL COMMENT 'as the payer gave it; empty for none',
    PRIMARY KEY (id),
    KEY payment_entry (bank_entry_id),
    CONSTRAINT payment_of_entry FOREIGN KEY (bank_entry_id) REFERENCES bank_entry (id)
) COMMENT 'Money that came, as the bank tells it; append-only';

CREATE TABLE IF NOT EXISTS payment_detail (
    payment_id      BIGINT UNSIGNED NOT NULL,
    debtor_name     VARCHAR(140) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    debtor_account  VARCHAR(34)  NOT NULL,
    message         VARCHAR(500) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    PRIMARY KEY (payment_id),
    CONSTRAINT payment_detail_payment FOREIGN KEY (payment_id) REFERENCES payment (id)
) COMMENT 'Personal data of a payer: erased apart from the books';

CREATE TABLE IF NOT EXISTS payment_allocation (
    id            BIGINT UNSIGNED NOT NULL,
    payment_id    BIGINT UNSIGNED NOT NULL,
    invoice_id    BIGINT UNSIGNED NOT NULL,
    amount_minor  BIGINT          NOT NULL COMMENT 'of the opposite sign where it undoes another',
    method        VARCHAR(12)     NOT NULL,
    made_by       VARCHAR(64)     NOT NULL COMMENT 'subject or client',
    made_at       DATETIME(6)     NOT NULL,
    undoes_id     BIGINT UNSIGNED NULL,
    PRIMARY KEY (id),
    UNIQUE KEY payment_allocation_undone_once (undoes_id),
    KEY payment_allocation_payment (payment_id),
    KEY payment_allocation_invoice (invoice_id, amount_minor),
    CONSTRAINT payment_allocation_method CHECK (method IN ('REFERENCE', 'DEBTOR', 'STAFF', 'UNDO')),
    CONSTRAINT payment_allocation_of FOREIGN KEY (payment_id) REFERENCES payment (id),
    CONSTRAINT payment_allocation_to FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT payment_allocation_undoes FOREIGN KEY (undoes_id) REFERENCES payment_allocation (id)
) COMMENT 'What part of a payment pays which invoice; append-only';

CREATE TABLE IF NOT EXISTS unmatched_payment (
    payment_id  BIGINT UNSIGNED NOT NULL,
    rest_minor  BIGINT          NOT NULL COMMENT 'the payment less its allocations, never zero',
    reason      VARCHAR(20)     NOT NULL,
    PRIMARY KEY (payment_id),
    CONSTRAINT unmatched_payment_of FOREIGN KEY (payment_id) REFERENCES payment (id),
    CONSTRAINT unmatched_payment_rest CHECK (rest_minor <> 0)
) COMMENT 'The work list: money that pays no invoice yet';

ALTER TABLE invoice
    ADD KEY IF NOT EXISTS invoice_payment_reference (payment_reference),
    ADD KEY IF NOT EXISTS invoice_total (total_minor);

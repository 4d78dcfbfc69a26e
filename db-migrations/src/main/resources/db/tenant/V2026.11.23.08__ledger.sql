-- Double entry, append-only by grants; holds ids, never names.

CREATE TABLE IF NOT EXISTS ledger_account (
    code  VARCHAR(12)  NOT NULL,
    kind  VARCHAR(12)  NOT NULL,
    name  VARCHAR(80)  NOT NULL,
    PRIMARY KEY (code),
    CONSTRAINT ledger_account_kind CHECK (kind IN ('ASSET', 'LIABILITY', 'REVENUE', 'EXPENSE', 'EQUITY'))
) COMMENT 'An account of the chart';

CREATE TABLE IF NOT EXISTS journal_entry (
    id               BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    idempotency_key  VARCHAR(80)     NOT NULL,
    entry_date       DATE            NOT NULL,
    text             VARCHAR(120)    NOT NULL COMMENT 'what it is for, without names of persons',
    document_type    VARCHAR(20)     NOT NULL COMMENT 'INVOICE, SETTLEMENT, CREDIT_POOL, REVERSAL',
    document_id      BIGINT UNSIGNED NULL,
    reverses_id      BIGINT UNSIGNED NULL,
    currency         CHAR(3)         NOT NULL,
    made_at          DATETIME(6)     NOT NULL,
    previous_sha256  CHAR(64)        NOT NULL,
    sha256           CHAR(64)        NOT NULL COMMENT 'over the entry, its postings and the hash before',
    PRIMARY KEY (id),
    UNIQUE KEY journal_entry_once (idempotency_key),
    UNIQUE KEY journal_entry_reversed_once (reverses_id),
    KEY journal_entry_document (document_type, document_id),
    CONSTRAINT journal_entry_reverses FOREIGN KEY (reverses_id) REFERENCES journal_entry (id)
) COMMENT 'An immutable, balanced entry; append-only';

CREATE TABLE IF NOT EXISTS posting (
    entry_id      BIGINT UNSIGNED   NOT NULL,
    line_number   SMALLINT UNSIGNED NOT NULL,
    account_code  VARCHAR(12)       NOT NULL,
    contract_id   INT UNSIGNED      NULL COMMENT 'sub-ledger',
    amount_minor  BIGINT            NOT NULL COMMENT 'debit positive, credit negative',
    PRIMARY KEY (entry_id, line_number),
    KEY posting_account (account_code),
    KEY posting_contract (contract_id),
    CONSTRAINT posting_entry FOREIGN KEY (entry_id) REFERENCES journal_entry (id),
    CONSTRAINT posting_of_account FOREIGN KEY (account_code) REFERENCES ledger_account (code)
) COMMENT 'One side of a journal entry; the postings of an entry sum to zero; append-only';

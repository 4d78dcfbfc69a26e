-- The tree over a pool's credits follows from its secret, the shares and the invoices' numbers; only what does not is kept.

CREATE TABLE IF NOT EXISTS credit_proof (
    run_id                BIGINT UNSIGNED NOT NULL,
    agreement_version_id  INT UNSIGNED    NOT NULL,
    secret                BINARY(32)      NOT NULL COMMENT 'random; salts, parts and places of the tree follow from it',
    statement             LONGTEXT        NOT NULL COMMENT 'as published, with the root' CHECK (JSON_VALID(statement)),
    PRIMARY KEY (run_id, agreement_version_id),
    CONSTRAINT credit_proof_pool FOREIGN KEY (run_id, agreement_version_id) REFERENCES credit_pool (run_id, agreement_version_id)
) COMMENT 'What is published of a released pool, and what its homes'' proofs are made from';

ALTER TABLE credit_share
    ADD COLUMN IF NOT EXISTS dwelling_days BIGINT NOT NULL DEFAULT 0 COMMENT 'dwellings times days of the contract';

ALTER TABLE journal_entry
    MODIFY COLUMN text VARCHAR(200) NOT NULL COMMENT 'what it is for, without names of persons';

-- How long the municipality keeps what was replayed or discarded; without a row, a year.

CREATE TABLE IF NOT EXISTS quarantine_retention (
    id            TINYINT UNSIGNED  NOT NULL DEFAULT 1,
    settled_days  SMALLINT UNSIGNED NOT NULL COMMENT 'days after an item was settled; open items stay',
    changed_at    DATETIME(6)       NOT NULL,
    changed_by    VARCHAR(80)       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT quarantine_retention_one CHECK (id = 1),
    CONSTRAINT quarantine_retention_days CHECK (settled_days BETWEEN 30 AND 3650)
) COMMENT 'How long settled items of the quarantine are kept';

ALTER TABLE quarantine ADD KEY IF NOT EXISTS quarantine_settled (state, settled_at);

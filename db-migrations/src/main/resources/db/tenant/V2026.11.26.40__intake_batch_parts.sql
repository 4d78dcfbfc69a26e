-- The verdicts of a large batch are kept in parts while it is read, so that neither memory nor a packet bounds it.

ALTER TABLE intake_batch
    ADD COLUMN IF NOT EXISTS state VARCHAR(10) NOT NULL DEFAULT 'DONE' COMMENT 'BROKEN_OFF: the body ended early, what came before is kept' AFTER received_at;

ALTER TABLE intake_batch
    ADD CONSTRAINT IF NOT EXISTS intake_batch_state CHECK (state IN ('RECEIVING', 'DONE', 'BROKEN_OFF'));

ALTER TABLE intake_batch
    MODIFY COLUMN verdicts LONGTEXT NULL COMMENT 'of the items behind those in intake_batch_part' CHECK (verdicts IS NULL OR JSON_VALID(verdicts));

CREATE TABLE IF NOT EXISTS intake_batch_part (
    batch_id     CHAR(26)     NOT NULL,
    first_index  INT UNSIGNED NOT NULL COMMENT 'place of its first item in the body, from 0',
    verdicts     LONGTEXT     NOT NULL CHECK (JSON_VALID(verdicts)),
    PRIMARY KEY (batch_id, first_index),
    CONSTRAINT intake_batch_part_batch FOREIGN KEY (batch_id) REFERENCES intake_batch (id) ON DELETE CASCADE
) COMMENT 'Verdicts of a large batch, some thousands a row, in the order of its items';

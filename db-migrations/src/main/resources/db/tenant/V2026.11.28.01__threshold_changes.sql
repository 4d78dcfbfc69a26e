-- Who set a limit of the municipality's own, and when; unknown of those that were set before.

ALTER TABLE validation_threshold
    ADD COLUMN IF NOT EXISTS changed_at DATETIME(6) NULL,
    ADD COLUMN IF NOT EXISTS changed_by_name VARCHAR(120) NULL COMMENT 'as they were called then; the subject is in the audit';

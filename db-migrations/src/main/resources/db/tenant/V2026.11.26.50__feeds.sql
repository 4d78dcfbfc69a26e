-- A feed's template is made in the portal; how far a file has come is told by its bytes.

CREATE TABLE IF NOT EXISTS feed (
    name        VARCHAR(60) NOT NULL COMMENT 'also the name of its folder',
    template    TEXT        NOT NULL COMMENT 'how its files are read, as JSON',
    changed_at  DATETIME(6) NOT NULL,
    changed_by  VARCHAR(80) NOT NULL,
    PRIMARY KEY (name)
) COMMENT 'Files of readings of one kind';

ALTER TABLE file_delivery
    ADD COLUMN IF NOT EXISTS size_bytes BIGINT UNSIGNED NOT NULL DEFAULT 0 AFTER file_name,
    ADD COLUMN IF NOT EXISTS bytes_done BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'behind the lines done' AFTER lines_done;

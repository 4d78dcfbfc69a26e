CREATE TABLE IF NOT EXISTS audit_entry (
    id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    at           DATETIME(6)     NOT NULL,
    actor        VARCHAR(80)     NOT NULL COMMENT 'subject, partner client or route; never a name',
    action       VARCHAR(40)     NOT NULL,
    object_type  VARCHAR(30)     NOT NULL,
    object_id    VARCHAR(60)     NOT NULL,
    detail       LONGTEXT        NULL CHECK (detail IS NULL OR JSON_VALID(detail)),
    PRIMARY KEY (id),
    KEY audit_entry_object (object_type, object_id),
    KEY audit_entry_actor (actor, at)
) COMMENT 'Who did what, and which staff read whose personal data; append-only';

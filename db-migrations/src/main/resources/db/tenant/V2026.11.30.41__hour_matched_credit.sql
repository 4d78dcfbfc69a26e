-- Shares of heat credits by the miners' heat that a home used in the hour in which it came.

ALTER TABLE credit_share
    ADD COLUMN IF NOT EXISTS matched_milliwatthours BIGINT NOT NULL DEFAULT 0 COMMENT 'thousandths of a Wh; 0 where the key does not ask for it',
    ADD COLUMN IF NOT EXISTS hours_wh MEDIUMBLOB NULL COMMENT 'the hours of the month by which heat was matched, seven bits a byte; NULL where the key does not ask for them';

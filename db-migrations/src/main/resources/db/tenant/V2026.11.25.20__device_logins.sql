-- Some devices show their figures only to a user. The user's name and password are the installation's configuration.

ALTER TABLE device
    ADD COLUMN IF NOT EXISTS login VARCHAR(40) NULL COMMENT 'name of the login in the configuration; NULL where none is needed',
    MODIFY COLUMN protocol VARCHAR(16) NOT NULL COMMENT 'MBUS_TCP, MODBUS_TCP; a miner''s family, or MINER to find it';

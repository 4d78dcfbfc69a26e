-- Controllers that publish by Sparkplug B: where they do, and what is taken of it.

ALTER TABLE device
    MODIFY COLUMN protocol VARCHAR(16) NOT NULL COMMENT 'MBUS_TCP, MODBUS_TCP, SPARKPLUG_B; a miner''s family, or MINER to find it',
    MODIFY COLUMN address VARCHAR(255) NOT NULL COMMENT 'host:port; of Sparkplug B broker/group/edge node[/device]',
    ADD COLUMN IF NOT EXISTS metric_map LONGTEXT NULL CHECK (metric_map IS NULL OR JSON_VALID(metric_map));

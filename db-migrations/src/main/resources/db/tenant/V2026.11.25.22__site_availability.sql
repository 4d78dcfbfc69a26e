-- A miner that rests because nobody needs its heat is available; one that is at fault or silent is not.
-- Every statement can be run again, because MariaDB commits each of them by itself.

ALTER TABLE site_hour
    ADD COLUMN IF NOT EXISTS miners_available INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'running or ready to run' AFTER miners_running;

UPDATE site_hour SET miners_available = miners_running WHERE miners_available = 0;

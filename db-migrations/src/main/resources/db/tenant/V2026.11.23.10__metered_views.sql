-- The contract between metering and billing: metering keeps these, billing reads metered heat through nothing else.

CREATE OR REPLACE SQL SECURITY INVOKER VIEW metered_day AS
SELECT mp.delivery_point_id, c.day, c.energy_wh, c.energy_quality, c.volume_l, c.version, c.hour_quality,
       c.wh_00, c.wh_01, c.wh_02, c.wh_03, c.wh_04, c.wh_05, c.wh_06, c.wh_07, c.wh_08, c.wh_09, c.wh_10, c.wh_11, c.wh_12,
       c.wh_13, c.wh_14, c.wh_15, c.wh_16, c.wh_17, c.wh_18, c.wh_19, c.wh_20, c.wh_21, c.wh_22, c.wh_23, c.wh_24
FROM consumption_day c
JOIN meter_point mp ON mp.id = c.meter_point_id AND mp.kind = 'DELIVERY';

CREATE OR REPLACE SQL SECURITY INVOKER VIEW metered_register AS
SELECT mp.delivery_point_id, c.day, c.register_start_wh AS register_wh, c.start_quality, m.serial AS meter_serial
FROM consumption_day c
JOIN meter_point mp ON mp.id = c.meter_point_id AND mp.kind = 'DELIVERY'
JOIN heat_meter m ON m.id = c.meter_id;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW metered_source_day AS
SELECT s.id AS heat_source_id, s.code AS heat_source_code, s.kind, s.operator_code, c.day, c.energy_wh, c.energy_quality, c.hour_quality,
       c.wh_00, c.wh_01, c.wh_02, c.wh_03, c.wh_04, c.wh_05, c.wh_06, c.wh_07, c.wh_08, c.wh_09, c.wh_10, c.wh_11, c.wh_12,
       c.wh_13, c.wh_14, c.wh_15, c.wh_16, c.wh_17, c.wh_18, c.wh_19, c.wh_20, c.wh_21, c.wh_22, c.wh_23, c.wh_24
FROM consumption_day c
JOIN meter_point mp ON mp.id = c.meter_point_id AND mp.kind = 'SOURCE'
JOIN heat_source s ON s.id = mp.heat_source_id;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW metered_network_day AS
SELECT n.code AS network_code, d.* FROM network_day d JOIN heat_network n ON n.id = d.network_id;

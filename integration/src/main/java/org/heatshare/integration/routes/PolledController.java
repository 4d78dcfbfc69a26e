package org.heatshare.integration.routes;

/** A controller of a heat exchanger, a pump and the like, whose answer is values by their kept names. */
sealed interface PolledController extends PolledDevice permits ModbusController, SparkplugController {}

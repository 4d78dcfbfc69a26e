package org.heatshare.portal.wiring;

import jakarta.servlet.annotation.WebServlet;
import org.apache.camel.component.servlet.CamelHttpTransportServlet;

/** Where HTTP meets Camel's REST routes, which find it by its name. */
@WebServlet(name = "CamelServlet", urlPatterns = "/api/*", loadOnStartup = 1, asyncSupported = true)
public class ApiServlet extends CamelHttpTransportServlet {}

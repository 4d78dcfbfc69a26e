package org.heatshare.billing.invoicing;

import java.util.List;

/** A pool with all homes' parts, about to be kept. */
record SharedPool(int agreementVersionId, PoolDocument document, List<HomeShare> homes) {}

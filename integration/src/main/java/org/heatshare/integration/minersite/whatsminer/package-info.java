/**
 * MicroBT's WhatsMiner: the API of its second version on TCP 4028, modelled on cgminer's, and that of its third on TCP
 * 4433.
 *
 * <p>It exists because each family of miners speaks its own dialect. Only commands that read are known here; those that
 * write need a token, which is never asked for. The API tells one temperature of the coolant, where it comes in, and none
 * where it leaves.
 */
@NullMarked
package org.heatshare.integration.minersite.whatsminer;

import org.jspecify.annotations.NullMarked;

/**
 * Loaded into the server before Next (`node --import`): which methods there are, where requests come from, and how the
 * server stops.
 */
import './known-requests.mjs';
import './sender-address.mjs';
import './drain.mjs';

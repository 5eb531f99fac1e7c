import { subscribe } from 'node:diagnostics_channel';
import { clientAddress, readProxies } from './client-address.mjs';

/**
 * Loaded into the server by scripts/before-next.mjs: writes into a header of each request where it comes from, over
 * whatever a client sent under that name. `x-forwarded-for` stays as it came: that a request was relayed closes the
 * pages for teachers.
 */
const header = 'x-sender-address';
const proxies = readProxies(process.env.TRUST_PROXY);

// Told of each request before it is answered.
subscribe('http.server.request.start', ({ request, socket }) => {
  request.headers[header] = clientAddress(socket.remoteAddress, request.headers['x-forwarded-for'], proxies);
});

// The server believes the header only where it is told its name, and so only where this file writes it.
process.env.ADDRESS_HEADER = header;

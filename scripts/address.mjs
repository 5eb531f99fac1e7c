import { createServer } from 'node:net';
import { Sentence } from './say.mjs';

/** Where to serve: PORT and HOST from the environment. */
export function readAddress() {
  const host = process.env.HOST || '127.0.0.1';
  const port = process.env.PORT || '3000';
  const isPort = /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535;
  if (!isPort) throw new Sentence(`PORT is "${port}", but must be a number from 1 to 65535.`);
  return { host, port, url: `http://${nameOf(host)}:${port}` };
}

/** What a browser on this machine calls the host: `0.0.0.0` and `::` mean every address it has. */
function nameOf(host) {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

export function ensurePortFree({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Sentence(whyNot(error, host, port))));
    probe.listen({ host, port: Number(port), exclusive: true }, () => probe.close(resolve));
  });
}

function whyNot({ code, message }, host, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already in use on ${host}: stop what runs there, or choose another, as in PORT=3001.`;
  }
  if (code === 'EACCES') return `Port ${port} needs more rights than you have: choose one above 1023.`;
  return `Nothing can be served at HOST ${host}, PORT ${port}: ${message}.`;
}

import { createServer } from 'node:net';
import { Sentence } from './say.mjs';

/**
 * Where to serve: PORT and HOST from the environment. `url` is where this machine finds it, and `links` what the links in
 * the log begin with: ADDRESS, as a proxy may give the course another name.
 */
export function readAddress() {
  const host = process.env.HOST || '127.0.0.1';
  const port = process.env.PORT || '3000';
  const isPort = /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535;
  if (!isPort) throw new Sentence(`PORT is "${port}", but must be a number from 1 to 65535.`);
  const url = `http://${nameOf(host)}:${port}`;
  return { host, port, url, links: originIn(process.env.ADDRESS) ?? url };
}

/** Null where nothing is named. server/env.ts asks the same of what no script has read. */
function originIn(text = '') {
  if (text === '') return null;
  const { origin, protocol, href } = URL.canParse(text) ? new URL(text) : {};
  if (['http:', 'https:'].includes(protocol) && href === `${origin}/`) return origin;
  throw new Sentence(
    `ADDRESS is "${text}", but must be how browsers find the course, without a path, as https://course.school.example.`,
  );
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

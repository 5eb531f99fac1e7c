import { setTimeout as wait } from 'node:timers/promises';
import { ensurePortFree, readAddress } from './address.mjs';
import { ensureBuilt } from './built.mjs';
import { readProxies } from './client-address.mjs';
import { ensureInstalled } from './installed.mjs';
import { main, Sentence, say } from './say.mjs';
import { runNext, serverArgs } from './tools.mjs';

/** A little longer than scripts/drain.mjs gives the requests that it has accepted. */
const graceMs = 25_000;

await main(async () => {
  const address = readAddress();
  readProxies(process.env.TRUST_PROXY);
  await ensurePortFree(address);
  await ensureInstalled();
  await ensureBuilt();
  await serve(address);
});

async function serve({ host, port, url, links }) {
  let over = false;
  const served = runNext(['start', '-H', host, '-p', port], {
    env: { NODE_ENV: 'production', HOST: host, ADDRESS: links },
    nodeArgs: serverArgs,
    exitWhenStopped: 0,
    graceMs,
  }).finally(() => {
    over = true;
  });
  while (!over && !(await answers(url))) await wait(50);
  const hasStarted = !over;
  if (hasStarted) say(`Who says so? is at ${url}`);
  const code = await served;
  // Then it has said itself what stands in its way.
  if (!hasStarted && code === 1) process.exit(1);
  throw new Sentence(`The server ended by itself, with exit code ${code}.`);
}

async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { APIRequestContext } from '@playwright/test';

export interface LimitedServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built product once more, with limits that a test can reach. */
export async function startLimited(env: Readonly<Record<string, string>>): Promise<LimitedServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error('the server ended by itself');
    await wait(50);
  }
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Sends one check, as JSON. */
export function sendCheck(
  api: APIRequestContext,
  url: string,
  more: {
    readonly answer?: string;
    readonly attempt?: string;
    readonly headers?: Record<string, string>;
  } = {},
) {
  const { answer = 'official-denial', attempt, headers = {} } = more;
  const check = { exercise: 'claim-or-denial/opposite', answers: { 'repeatedly-denied': [answer] } };
  return api.post(`${url}/api/check`, { headers, data: { ...check, ...(attempt ? { attempt } : {}) } });
}

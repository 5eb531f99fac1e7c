import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
// Without a page: these are requests alone.
import { expect, test } from '@playwright/test';
import { newClient } from '@/scripts/system/client.mjs';
import { startServer, whenReady } from '@/scripts/system/server.mjs';

test('a limit that is reached is logged once, and the line names nobody', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'who-says-so-limits-'));
  const server = await startServer({ env: { DATA_FOLDER: folder, TRIES_PER_EMAIL: '2', LOG_LEVEL: 'warn' } });
  try {
    await whenReady(server, 60_000);
    const client = newClient(server.url);
    const email = 'somebody@school.example';
    for (let tries = 0; tries < 4; tries += 1)
      await client.request('/api/sign-in', { form: { email, password: 'a guess at it' } });
    for (let tries = 0; tries < 123; tries += 1)
      await client.request('/api/class/join', { form: { code: 'BCDFGH', own: 'Ada' } });
    const lines = server
      .output()
      .split('\n')
      .filter((line: string) => line.includes('limit-reached'));
    expect(lines.map((line: string) => JSON.parse(line))).toEqual(
      ['password-of-email', 'join-code'].map((limit) => ({
        ...{ level: 'warn', time: expect.any(String), event: 'limit-reached', limit, msg: 'limit reached' },
        ...{ who: expect.stringMatching(/^[0-9a-f]{12}$/), waitSeconds: expect.any(Number) },
      })),
    );
    expect(server.output()).not.toMatch(/somebody@|a guess at it|BCDFGH|"[^"]*127\.0\.0\.1"/);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { freePort } from './free-port.mjs';
import { startTestPostgres } from './test-postgres.mjs';

vi.mock('./free-port.mjs', { spy: true });

test('a Postgres whose port somebody has taken meanwhile starts on another one', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const taken = typeof address === 'object' ? (address?.port ?? 0) : 0;
  vi.mocked(freePort).mockResolvedValueOnce(taken);
  const { url, stop } = await startTestPostgres();
  expect(Number(new URL(url).port)).not.toBe(taken);
  await stop();
  other.close();
}, 30_000);

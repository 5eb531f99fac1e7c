import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromPs, killFamily } from './processes.mjs';

const onUnix = test.skipIf(process.platform === 'win32');

function shell(script: string) {
  const started = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  return { started, printed: once(started.stdout, 'data'), closed: once(started, 'close') };
}

onUnix('a killed process is gone, also where its parent never asks how it ended', async () => {
  const { started, printed } = shell('sleep 60 & echo $!; exec sleep 60');
  try {
    const [child] = await printed;
    await killFamily(Number(child));
    expect(started.exitCode).toBe(null);
  } finally {
    started.kill('SIGKILL');
  }
});

onUnix('what a process has started is killed with it', async () => {
  const { started, printed, closed } = shell('sleep 60 & echo there; wait');
  await printed;
  await killFamily(started.pid ?? 0);
  // As long as the child is there it keeps what is printed open.
  expect(await closed).toEqual([null, 'SIGKILL']);
});

onUnix('where there is no /proc the processes are those of ps, and without it there is a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-so-ps-'));
  const ps = join(folder, 'ps');
  writeFileSync(ps, '#!/bin/sh\necho "    1     0 Ss"\necho "  203     1 Z+"\n', { mode: 0o755 });
  expect(fromPs(ps)).toEqual([
    { pid: 1, parent: 0, state: 'Ss' },
    { pid: 203, parent: 1, state: 'Z+' },
  ]);
  rmSync(folder, { recursive: true });
  expect(() => fromPs(ps)).toThrow('The processes of this system cannot be listed');
});

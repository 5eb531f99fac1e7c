import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { watchProcess } from './server.mjs';

/** Ends at once, and what it started prints a little later into the same pipe: as a pipe that is behind its process. */
const behind = `
  const late = 'setTimeout(() => process.stdout.write("the last line"), 200)';
  require('node:child_process').spawn(process.execPath, ['--eval', late], { stdio: 'inherit' });
  process.exit(3);`;

test('once a server has ended, all that it printed is there', async () => {
  const child = spawn(process.execPath, ['--eval', behind], { stdio: ['ignore', 'pipe', 'pipe'] });
  const server = watchProcess(child, { url: '' });
  expect(await server.ended).toEqual({ code: 3, signal: null });
  expect(server.output()).toBe('the last line');
});

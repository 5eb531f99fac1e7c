import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const running = promisify(execFile);

/** A script as those of scripts/system are: it starts a Postgres, stops it, and does this. */
function script(then: string): Promise<{ readonly stdout: string }> {
  const code = `
    import { main, Sentence } from '${new URL('say.mjs', import.meta.url).href}';
    import { startTestPostgres } from '${new URL('test-postgres.mjs', import.meta.url).href}';
    await main(async () => {
      const { stop } = await startTestPostgres();
      await stop();
      ${then}
    });`;
  return running(process.execPath, ['--input-type=module', '--eval', code]);
}

test('a script that has started a Postgres and fails ends with exit code 1 and its sentence', async () => {
  await expect(script(`throw new Sentence('It did not hold.');`)).rejects.toMatchObject({
    code: 1,
    stderr: 'It did not hold.\n',
  });
}, 30_000);

test('one that does not fail ends with 0', async () => {
  await expect(script('')).resolves.toMatchObject({ stdout: '', stderr: '' });
}, 30_000);

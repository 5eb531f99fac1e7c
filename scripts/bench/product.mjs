import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from '../free-port.mjs';
import { Sentence } from '../say.mjs';
import { exitOnSignals } from './clean-up.mjs';

const startMs = 30_000;

/** Builds a copy of the repository by its own scripts, as `npm start` would. */
export async function build(copy) {
  const { node24, run } = await scriptsOf(copy);
  const script = "import { ensureBuilt } from './scripts/built.mjs'; await ensureBuilt();";
  const { code, output } = await run(node24, ['--input-type=module', '-e', script], { quiet: true });
  if (code !== 0) throw new Sentence(`${output}\nThe copy could not be built: it says why, above.`);
}

/** Serves a built copy on this machine alone, until the bench is over. Gives its address once it answers, by default at its first page. */
export async function serve(copy, later, { isReady = '/', env = {} } = {}) {
  const { node24, serverArgs } = await scriptsOf(copy);
  const next = join(copy, 'node_modules', 'next', 'dist', 'bin', 'next');
  const port = await freePort();
  const server = spawn(node24, [...serverArgs, next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: copy,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'ignore',
  });
  later(exitOnSignals());
  later(() => server.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + startMs;
  while (!(await answers(url + isReady))) {
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Sentence('The copy could not be served.');
    await wait(20);
  }
  return url;
}

/** These modules run what stands in their own repository, here the copy. */
async function scriptsOf(copy) {
  const load = (file) => import(pathToFileURL(join(copy, 'scripts', file)).href);
  return { ...(await load('node24.mjs')), ...(await load('run.mjs')), ...(await load('tools.mjs')) };
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

import 'server-only';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

/** Opens a database in several processes at the same moment, and returns what each of them said. */
export async function startTogether(folder: string, place: string, count: number): Promise<string[]> {
  const program = await buildProgram(folder);
  const started = Array.from({ length: count }, () => spawn(process.execPath, [program, place]));
  const said = started.map(async ({ stdout, stderr }) =>
    (await Promise.all([stdout, stderr].map(text))).join(''),
  );
  await Promise.all(started.map(({ stdout }) => once(stdout, 'readable')));
  for (const { stdin } of started) stdin.end('go');
  return Promise.all(said);
}

/** The product's own code as a program, since a process of its own knows nothing of `@/`. */
async function buildProgram(folder: string): Promise<string> {
  const outfile = path.join(folder, 'start.mjs');
  await build({
    entryPoints: ['server/db/testing/start-in-process.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['react-server'],
    // Some of what is bundled still asks for modules of Node with `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    external: ['pg-native'],
    logLevel: 'silent',
  });
  return outfile;
}

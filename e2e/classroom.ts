import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import type { AssignedWork } from '../domain/assignment';
import type { NewAttempt } from '../domain/attempt';
import { firstTeacher } from './teacher';

/** What in-database.ts is asked to do. */
export type Asked =
  | {
      readonly type: 'class';
      readonly email: string;
      readonly name: string;
      readonly work: AssignedWork;
      readonly students: readonly string[];
    }
  | { readonly type: 'answers'; readonly attempts: readonly GivenAttempt[] };

export interface GivenAttempt extends Partial<NewAttempt> {
  readonly student: string;
}

export interface Classroom {
  readonly id: string;
  readonly assignment: string;
  readonly students: readonly { readonly id: string; readonly nickname: string; readonly token: string }[];
}

const run = promisify(execFile);

/** A class of the first teacher, with work and students, written to the database of the run by a process beside the server. */
export async function newClassroom(
  name: string,
  work: AssignedWork,
  students: readonly string[],
): Promise<Classroom> {
  const said = await ask({ type: 'class', email: firstTeacher.email, name, work, students });
  return JSON.parse(said);
}

/** Answers that students sent, as another process of the server keeps them. */
export async function giveAnswers(
  { assignment }: Classroom,
  attempts: readonly GivenAttempt[],
): Promise<void> {
  await ask({ type: 'answers', attempts: attempts.map((attempt) => ({ assignment, ...attempt })) });
}

async function ask(asked: Asked): Promise<string> {
  const folder = process.env['E2E_FOLDER'] ?? '';
  const program = await bundled(folder);
  const place = path.join(folder, 'data', 'who-says-so.sqlite');
  const { stdout } = await run(process.execPath, [program, place, JSON.stringify(asked)]);
  return stdout;
}

const made: { program?: Promise<string> } = {};

function bundled(folder: string): Promise<string> {
  made.program ??= bundle(path.join(folder, `in-database-${process.pid}.mjs`));
  return made.program;
}

async function bundle(outfile: string): Promise<string> {
  await build({
    entryPoints: ['e2e/in-database.ts'],
    outfile,
    tsconfig: 'tsconfig.json',
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['react-server'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    external: ['pg-native'],
    logLevel: 'silent',
  });
  return outfile;
}

/** A browser of a student who has joined: with the cookies that joining leaves. */
export async function deviceOf(
  browser: Browser,
  baseURL: string | undefined,
  { token }: Classroom['students'][number],
): Promise<BrowserContext> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const url = String(baseURL);
  await context.addCookies([
    { name: 'student-device', value: token, url, httpOnly: true },
    { name: 'in-class', value: 'yes', url },
  ]);
  return context;
}

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { freePort } from '../free-port.mjs';
import { node24 } from '../node24.mjs';
import { root, run } from '../run.mjs';
import { main, Sentence, say } from '../say.mjs';
import { copyBuildContext } from './build-context.mjs';
import { assertStored, command } from './container-commands.mjs';
import { makeClasses, newCheck, signUpFirst, studentClient } from './school.mjs';
import { watchProcess, whenReady } from './server.mjs';

/**
 * Does what the Dockerfile says, without an engine: builds in a copy of the repository, takes over only what the second
 * stage copies, and starts its command with its environment, in a folder with nothing else. The folder of the volume and
 * the address stand in for those of a container.
 */
await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-so-container-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const stages = readStages(readFileSync(join(root, 'Dockerfile'), 'utf8'));
  await build(stages.build, join(folder, 'src'));
  const course = takeOver(stages.course, folder);
  const volume = join(folder, 'volume');
  const server = await start(stages.course, course, volume);
  const backup = join(volume, 'backups', 'tried.sqlite');
  try {
    await whenReady(server);
    await tryOut(server, join(volume, 'who-says-so.sqlite'));
    await command(course, volume, 'backup', backup);
    assertStored(backup);
    await command(course, volume, 'rebuild-tallies');
  } finally {
    await server.stop();
  }
  await command(course, volume, 'restore', backup);
  assertStored(join(volume, 'who-says-so.sqlite'));
  say(
    'The steps of the Dockerfile give a course that is served, checks answers, keeps them, backs them up and restores them.',
  );
});

/** The instructions of the two stages, each as `{ keyword, args }`. */
function readStages(text) {
  const stages = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') stages.push([]);
    else stages.at(-1).push({ keyword, args: argumentsOf(instruction) });
  }
  const [first, second] = stages;
  return { build: first, course: second };
}

function argumentsOf(instruction) {
  const json = instruction.getJSONStrings?.() ?? [];
  if (json.length > 0) return json.map((one) => one.getJSONValue());
  return instruction.getArguments().map((one) => one.getValue());
}

async function build(instructions, target) {
  for (const { keyword, args } of instructions) {
    if (keyword === 'COPY') copyBuildContext(root, target);
    if (keyword !== 'RUN') continue;
    say(`RUN ${args.join(' ')}`);
    const { code, output } = await run('sh', ['-c', `cd "${target}" && ${args.join(' ')}`], { quiet: true });
    if (code !== 0) throw new Sentence(`${output}\nThis step of the Dockerfile failed: it says why, above.`);
  }
}

/** Copies what the second stage copies from the first, into the folder of the course. */
function takeOver(instructions, folder) {
  const course = join(folder, 'course');
  for (const { keyword, args } of instructions) {
    if (keyword !== 'COPY') continue;
    const [from, to] = args.slice(-2);
    cpSync(join(folder, from), join(course, to), { recursive: true, verbatimSymlinks: true });
  }
  // Nothing of the first stage is there any more.
  rmSync(join(folder, 'src'), { recursive: true });
  return course;
}

async function start(instructions, course, volume) {
  const env = Object.fromEntries(
    instructions
      .filter(({ keyword }) => keyword === 'ENV')
      .flatMap(({ args }) => args.map((one) => one.split('='))),
  );
  const [command, ...args] = instructions.find(({ keyword }) => keyword === 'CMD').args;
  if (command !== 'node') throw new Sentence(`The command of the Dockerfile is ${command}, not node.`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const standIns = {
    HOSTNAME: '127.0.0.1',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_FOLDER: volume,
    ADDRESS: url,
  };
  const child = spawn(node24, args, {
    cwd: course,
    env: { ...env, ...standIns },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watchProcess(child, { url, port });
}

async function tryOut(server, file) {
  const teacher = await signUpFirst(server);
  const [made] = await makeClasses(file, { classes: 1, students: 1 });
  const student = studentClient(server.url, made.students[0]);
  await expectAnswer(student.request('/api/check', { json: newCheck() }), 200, '"verdict"');
  await expectAnswer(student.request('/lessons/claim-or-denial'), 200, '<h1');
  await expectAnswer(student.request('/service-worker.js'), 200, 'lessons/claim-or-denial');
  await expectAnswer(teacher.request('/teach/lessons/claim-or-denial/key'), 200, 'Key, lesson');
  await expectAnswer(teacher.request(`/teach/classes/${made.id}/report`), 200, '<h1');
}

async function expectAnswer(asked, status, text) {
  const { status: came, text: body } = await asked;
  if (came !== status || !body.includes(text))
    throw new Sentence(`The course answered ${came} without “${text}”:\n${body.slice(0, 500)}`);
}

import { say } from '../say.mjs';
import { withCleanUp } from './clean-up.mjs';
import { copyRepository } from './copy.mjs';
import { describeLoad, describeMachine } from './machine.mjs';
import { fillWithLessons } from './many-lessons.mjs';
import { build, serve } from './product.mjs';
import { median } from './statistics.mjs';
import { toList, toTable } from './table.mjs';

const counts = [8, 80, 800];
const warmRequests = 25;

/** Measures what the number of lessons costs: to build the product, and to read one of its pages. */
export async function reportGrowth() {
  const loadBefore = describeLoad();
  const measured = [];
  for (const count of counts) measured.push(await withCleanUp((later) => measure(count, later)));
  const about = [
    ...describeMachine(),
    `Tasks wanting the processor in the last minute: ${loadBefore} at the start, ${describeLoad()} at the end`,
    'Lessons: copies of those of the repository, in a temporary folder',
  ];
  return [toList(about), tableOf(measured), toList(notes)].join('\n\n');
}

async function measure(count, later) {
  say(`${count} lessons: building…`);
  const copy = copyRepository(later);
  const slugs = fillWithLessons(copy, count);
  const buildStart = performance.now();
  await build(copy);
  const buildMs = performance.now() - buildStart;
  const serveStart = performance.now();
  const url = await serve(copy, later, { isReady: `/lessons/${slugs[0]}` });
  const firstMs = performance.now() - serveStart;
  const lesson = await readPage(`${url}/lessons/${slugs.at(-1)}`);
  const home = await readPage(`${url}/`);
  return { count, buildMs, firstMs, lesson, home };
}

/** The median time until a page was read whole, without a browser, and its size. */
async function readPage(address) {
  const times = [];
  let bytes = 0;
  for (let request = 0; request < warmRequests; request += 1) {
    const start = performance.now();
    const body = await (await fetch(address)).arrayBuffer();
    times.push(performance.now() - start);
    bytes = body.byteLength;
  }
  return { ms: median(times.slice(1)), kB: bytes / 1000 };
}

function tableOf(measured) {
  const [least] = measured;
  const row = (name, read, digits) => [
    name,
    ...measured.flatMap((one) => [read(one).toFixed(digits), (read(one) / read(least)).toFixed(2)]),
  ];
  return toTable([
    ['What it costs', ...measured.flatMap(({ count }) => [`${count} lessons`, 'ratio'])],
    row('Build, s', ({ buildMs }) => buildMs / 1000, 1),
    row('Start to the first page, ms', ({ firstMs }) => firstMs, 0),
    row('A lesson page, ms', ({ lesson }) => lesson.ms, 1),
    row('A lesson page, kB', ({ lesson }) => lesson.kB, 1),
    row('The home page, ms', ({ home }) => home.ms, 1),
    row('The home page, kB', ({ home }) => home.kB, 1),
  ]);
}

const notes = [
  'Build: from a copy without a build to a product that can be served, types checked',
  'Start to the first page: from the start of the server until it has answered the page of the first lesson',
  `A page: read whole by a client on the same machine, without compression, median of ${warmRequests - 1}; the lesson page is that of the last lesson`,
];

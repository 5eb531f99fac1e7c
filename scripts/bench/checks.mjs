import { loadSource } from '../load-source.mjs';
import { say } from '../say.mjs';
import { withCleanUp } from './clean-up.mjs';
import { copyRepository } from './copy.mjs';
import { loadRound } from './load-round.mjs';
import { describeLoad, describeMachine } from './machine.mjs';
import { addParseRoute } from './parse-route.mjs';
import { build, serve } from './product.mjs';
import { median } from './statistics.mjs';
import { toList, toTable } from './table.mjs';

const connections = 50;
const rounds = 7;
const seconds = 5;
const warmUpSeconds = 8;
const leastRatio = 0.7;

/** Out of reach, so that no check is refused; the checks are counted all the same. */
const limits = { CHECKS_PER_MINUTE_AND_ADDRESS: '1000000000', CHECKS_PER_MINUTE_AND_SESSION: '1000000000' };

/** Measures how many checks one process answers, beside a route that only parses them. */
export function reportChecks() {
  return withCleanUp(async (later) => {
    say('Building a copy of the product with a route in it that only parses…');
    const copy = copyRepository(later);
    addParseRoute(copy);
    await build(copy);
    const url = await serve(copy, later, { env: limits });
    return await report(url);
  });
}

async function report(url) {
  const loadBefore = describeLoad();
  const check = await readCheck();
  const sessions = await Promise.all(Array.from({ length: connections }, () => newSession(url, check)));
  const routes = [
    { name: 'POST /api/check', path: '/api/check', rounds: [] },
    { name: 'Parses the same, answers 30 bytes', path: '/api/parse', rounds: [] },
  ];
  for (const { path } of routes) await loadRound(url + path, check, { sessions, seconds: warmUpSeconds });
  for (let turn = 1; turn <= rounds; turn += 1) {
    say(`Checks, round ${turn} of ${rounds}…`);
    for (const route of routes) {
      route.rounds.push(await loadRound(url + route.path, check, { sessions, seconds }));
    }
  }
  const about = [
    ...describeMachine(),
    `Tasks wanting the processor in the last minute: ${loadBefore} at the start, ${describeLoad()} at the end, the client among them`,
    `One process of the built product, the client on the same machine: ${connections} connections, each with its own session, each check a new attempt with ${Object.keys(check.answers).length} statements answered, limits active and out of reach`,
    `Rounds of ${seconds} s, the two routes in turn, after ${warmUpSeconds} s of each: median of ${rounds} (and range)`,
  ];
  return [toList(about), tableOf(routes), ratioOf(routes)].join('\n\n');
}

/** A check of the first deck of the quiz, with the kinds in turn, so that some answers match and others do not. */
async function readCheck() {
  const { pools } = await loadSource('lessons/quizzes.ts');
  const { kinds } = await loadSource('domain/kind.ts');
  const answers = pools.first.rule.statements.map((id, index) => [id, [kinds[index % kinds.length]]]);
  return { exercise: 'quiz/first.10.0000', answers: Object.fromEntries(answers) };
}

/** The cookie of a browser after its first check. */
async function newSession(url, check) {
  const response = await fetch(`${url}/api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(check),
  });
  await response.arrayBuffer();
  return response.headers.getSetCookie()[0].split(';')[0];
}

function tableOf(routes) {
  const cell = (values, digits) => {
    const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
    return `${middle.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
  };
  return toTable([
    ['Route', 'answered per second', 'latency, median, ms', '95th percentile, ms'],
    ...routes.map(({ name, rounds: all }) => [
      name,
      cell(
        all.map(({ rate }) => rate),
        0,
      ),
      cell(
        all.map((one) => one.median),
        1,
      ),
      cell(
        all.map(({ slow }) => slow),
        1,
      ),
    ]),
  ]);
}

function ratioOf(routes) {
  const [checked, parsed] = routes.map(({ rounds: all }) => median(all.map(({ rate }) => rate)));
  const ratio = checked / parsed;
  const verdict = ratio >= leastRatio ? 'reached' : 'misses';
  return `Ratio of the medians: ${ratio.toFixed(3)}; to reach: ≥ ${leastRatio}; ${verdict}`;
}

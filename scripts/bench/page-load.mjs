import { say } from '../say.mjs';
import { tableOfChecks } from './check-table.mjs';
import { checkCount, measureChecks } from './check-time.mjs';
import { withCleanUp } from './clean-up.mjs';
import { copyRepository } from './copy.mjs';
import { measureEarlyChoice } from './early-choice.mjs';
import { measureFirstView, quietMs } from './first-view.mjs';
import { tableOfFirstViews } from './first-view-table.mjs';
import { addBarePage } from './floor.mjs';
import { describeLoad, describeMachine } from './machine.mjs';
import { launchBrowser, slowInWords, viewport } from './phone.mjs';
import { build, serve } from './product.mjs';
import { quietInWords } from './quiet.mjs';
import { toList } from './table.mjs';

const runs = 5;
const lessons = ['whose-words', 'claim-or-denial'];
const checkedLesson = 'claim-or-denial';

const elsewhere =
  'Measured elsewhere, under these conditions but not in this run, the same exercise in other tools: ' +
  'H5P Drag and Drop 521 kB, 56 requests, LCP 4.1 s, operable 4.1 s, feedback 247 ms; SurveyJS 467 kB, 4.2 s.';

/** Measures the first view and the check of the production build against a bare page of the same build. */
export function reportPageLoad() {
  return withCleanUp(async (later) => {
    say('Building a copy of the product with a bare page in it…');
    const copy = copyRepository(later);
    addBarePage(copy);
    await build(copy);
    const url = await serve(copy, later);
    const browser = await launchBrowser();
    try {
      return await report(browser, url);
    } finally {
      await browser.close();
    }
  });
}

async function report(browser, url) {
  const loadBefore = describeLoad();
  const { floor, pages } = await viewAll(browser, url);
  const choices = await chooseEarly(browser, url);
  const checks = await checkAll(browser, url);
  const about = [
    ...describeMachine(browser),
    `Tasks wanting the processor in the last minute: ${loadBefore} at the start, ${describeLoad()} at the end; ${quietInWords}`,
    `Slow: ${slowInWords}`,
    `First views: slow, empty cache, ${viewport.width} × ${viewport.height} pixels, median of ${runs} ` +
      '(and range), the pages in turn; the server has answered each address before',
  ];
  const tables = [tableOfFirstViews(floor, pages), toList(notes), toList(choices), tableOfChecks(checks)];
  return [toList(about), ...tables, toList([checkNote]), elsewhere].join('\n\n');
}

const notes = [
  `Bytes and requests: all that came over the network, compressed, with headers, until it was idle and ${quietMs} ms more`,
  'First exercise there: when its first answer, a native radio that needs no script, was in the document and enabled',
  'Layout shift: all shifts of the view added up; CLS is at most that',
  `Total blocking time: the part over 50 ms of every long task, from first contentful paint to ${quietMs} ms after the network was idle`,
];

const checkNote =
  `${checkCount} checks of the first exercise of ${checkedLesson} per row, every statement answered, each on the ` +
  'page loaded anew; from the press of Check to the end of the frame that shows the result. ' +
  'Round trip: fetch of /icon.svg in the same page, after each check';

async function viewAll(browser, url) {
  const floor = { address: '/bare', views: [] };
  const pages = lessons.map((name) => ({ name, address: `/lessons/${name}`, views: [] }));
  for (const { address } of [floor, ...pages]) await (await fetch(url + address)).text();
  for (let turn = 1; turn <= runs; turn += 1) {
    say(`First views, ${turn} of ${runs}…`);
    for (const { address, views } of [floor, ...pages]) {
      views.push(await measureFirstView(browser, url + address));
    }
  }
  return { floor: floor.views, pages };
}

async function chooseEarly(browser, url) {
  say('Answers given before the script…');
  const lines = [];
  for (const lesson of lessons) {
    const choice = await measureEarlyChoice(browser, `${url}/lessons/${lesson}`);
    const [painted, chosen, hydrated] = [choice.paintedAt, choice.chosenAt, choice.hydratedAt].map(
      Math.round,
    );
    lines.push(
      `An answer chosen in ${lesson} as soon as the test browser could press it (one slow view): first paint at ` +
        `${painted} ms, chosen at ${chosen} ms, script in charge at ${hydrated} ms, ` +
        `answer ${choice.isKept ? 'kept' : 'lost'}`,
    );
  }
  return lines;
}

async function checkAll(browser, url) {
  const address = `${url}/lessons/${checkedLesson}`;
  const conditions = [
    { name: 'Not slowed, on one machine', slow: false },
    { name: 'Slow', slow: true },
  ];
  const measured = [];
  for (const condition of conditions) {
    say(`Checks: ${condition.name.toLowerCase()}…`);
    measured.push({ ...condition, ...(await measureChecks(browser, address, condition)) });
  }
  return measured;
}

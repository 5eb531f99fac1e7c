import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../built.mjs';
import { runNode } from '../node24.mjs';
import { Sentence } from '../say.mjs';
import { withCleanUp } from './clean-up.mjs';
import { describeLoad, describeMachine } from './machine.mjs';
import { keepReport } from './report.mjs';
import { reportScaling } from './scaling.mjs';
import { toList } from './table.mjs';

/** Plays schools of students against servers of the product, as a program of its own, which needs the Node of the course. */
export function reportLoad() {
  return withCleanUp(async (later) => {
    await ensureBuilt();
    const folder = mkdtempSync(join(tmpdir(), 'who-says-so-load-report-'));
    later(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'report.json');
    const loadBefore = describeLoad();
    await runNode(['scripts/system/load.mjs', '--to', file]);
    // What does not hold is in the report, which is kept all the same.
    if (!existsSync(file)) throw new Sentence('The load has no report: the run says why, above.');
    const about = [
      ...describeMachine(),
      `Tasks wanting the processor in the last minute: ${loadBefore} before, ${describeLoad()} after, the players among them`,
      'All on one machine: the servers, the database and the process that plays. A latency counts from the moment at which the request was due, whatever came of those before it',
    ];
    const { report, figures, complaints } = JSON.parse(readFileSync(file, 'utf8'));
    keepReport('scaling', reportScaling(figures, describeMachine()), 'scaling.md');
    return { report: [toList(about), report].join('\n\n'), complaints };
  });
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from '../../bench/machine.mjs';
import { root } from '../../run.mjs';

const file = join(root, 'docs', 'reliability.md');
const marks = ['<!-- faults -->', '<!-- /faults -->'];

/** Keeps what a whole run found in docs/reliability.md: of each fault its title and lines. */
export function keepReport(found) {
  const machine = describeMachine().map((line) => `- ${line}`);
  const sections = found.map(([title, ...lines]) =>
    [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  const report = ['', machine.join('\n'), ...sections, ''].join('\n\n').trim();
  const text = readFileSync(file, 'utf8');
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${file} has no place for the report.`);
  writeFileSync(file, `${text.slice(0, start)}${marks[0]}\n\n${report}\n\n${text.slice(end)}`);
}

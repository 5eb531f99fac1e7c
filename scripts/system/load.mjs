import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toList } from '../bench/table.mjs';
import { main, Sentence, say } from '../say.mjs';
import { figuresOf } from './load/figures-of.mjs';
import { measure } from './load/measure.mjs';
import { complaintsOf, hasFigures, reportOf } from './load/report.mjs';
import { settingsFor } from './load/settings.mjs';
import { withUndoing } from './load/undo.mjs';

/**
 * Students who answer and teachers who watch, against servers of the built product, open loop. `--short` is the form of
 * `npm test`, which asks for no speed; `--engine` takes one setting, `--rounds` the first so many rounds, and `--to` a file
 * for the report and the figures that docs/scaling.md is computed from.
 */
await main(async () => {
  const options = {
    short: { type: 'boolean' },
    engine: { type: 'string' },
    rounds: { type: 'string' },
    to: { type: 'string' },
  };
  const { values } = parseArgs({ options });
  const settings = settingsFor(values.short === true, values.engine);
  const reports = [];
  const complaints = [];
  const figures = [];
  for (const setting of settings) {
    say(`${setting.students} students, ${setting.name}…`);
    const rounds = setting.rounds.slice(0, Number(values.rounds ?? setting.rounds.length));
    const seen = await withUndoing((later) => measure({ ...setting, rounds }, later, tellRound));
    complaints.push(...complaintsOf(seen));
    if (!hasFigures(seen)) throw new Sentence(complaints.join('\n'));
    reports.push(reportOf(seen));
    figures.push(figuresOf(seen));
  }
  const sentences = complaints.map((one) => one.split('\n', 1)[0]);
  const failed = sentences.length === 0 ? [] : [`What does not hold:\n\n${toList(sentences)}`];
  const report = [...reports, ...failed].join('\n\n');
  say(`\n${report}\n`);
  if (values.to !== undefined)
    writeFileSync(values.to, JSON.stringify({ report, figures, complaints: sentences }));
  if (complaints.length > 0) throw new Sentence(complaints.join('\n'));
});

function tellRound({ acknowledged, lags, errors }) {
  say(
    `${acknowledged.length} checks acknowledged, heard ${lags.length} times by teachers, ${errors.length} errors`,
  );
}

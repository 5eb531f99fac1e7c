import { readFileSync } from 'node:fs';
import { ensureInstalled } from './installed.mjs';
import { main, Sentence, say } from './say.mjs';

/** Adds up what several classes report on the key: `npm run key-report -- <files…>`. */
await main(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0)
    throw new Sentence('Name the files: npm run key-report -- who-says-so-9b-key-report.json …');
  await ensureInstalled();
  // Imported only here, as it uses a package that is not there before the install.
  const { loadSource } = await import('./load-source.mjs');
  const { readKeyReport } = await loadSource('domain/key-report-file.ts');
  const { summedReports, sumInLines } = await loadSource('domain/key-report-sum.ts');
  const reports = files.map((file) => {
    const read = readKeyReport(textOf(file));
    if ('problem' in read) throw new Sentence(`${file}: ${read.problem}`);
    return read.report;
  });
  const simulated = reports.filter(({ isSimulated }) => isSimulated).length;
  if (simulated > 0) say(`Left out, as its students are simulated: ${simulated} of ${files.length}.`);
  const entries = summedReports(reports);
  if (entries.length === 0) say('No class disputes an entry of the key.');
  else for (const line of sumInLines(entries)) say(line);
});

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Sentence(`${file}: there is no such file, or it cannot be read.`);
  }
}

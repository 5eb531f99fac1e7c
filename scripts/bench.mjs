import { ensureInstalled } from './installed.mjs';
import { main, Sentence, say } from './say.mjs';

/** What `npm run bench` measures, in this order. Each gives its report in Markdown, or `{ report, complaints }` where something has to hold. */
const sections = {
  'page-load': async () => (await import('./bench/page-load.mjs')).reportPageLoad(),
  growth: async () => (await import('./bench/growth.mjs')).reportGrowth(),
  million: async () => (await import('./bench/million.mjs')).reportMillion(),
  checks: async () => (await import('./bench/checks.mjs')).reportChecks(),
  load: async () => (await import('./bench/load.mjs')).reportLoad(),
};

await main(async () => {
  const names = chosenNames(process.argv.slice(2));
  await ensureInstalled();
  // Imported only here, as the sections use packages that are not there before the install.
  const { keepReport } = await import('./bench/report.mjs');
  const failed = [];
  for (const name of names) {
    const made = await sections[name]();
    const { report, complaints = [] } = typeof made === 'string' ? { report: made } : made;
    say(`\n${report}\n`);
    keepReport(name, report);
    failed.push(...complaints);
  }
  // The reports are kept by then, and say it too.
  if (failed.length > 0) throw new Sentence(failed.join('\n'));
});

/** All sections, or those that were named: `npm run bench -- page-load`. */
function chosenNames(wanted) {
  const known = Object.keys(sections);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown) throw new Sentence(`There is no section "${unknown}": choose from ${known.join(', ')}.`);
  return wanted.length === 0 ? known : known.filter((name) => wanted.includes(name));
}

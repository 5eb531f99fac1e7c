import { checks, namedChecks } from './checks.mjs';
import { countCheck } from './counts.mjs';
import { ensureInstalled } from './installed.mjs';
import { explain, main, Sentence, say } from './say.mjs';

const allChecks = { ...checks, ...namedChecks };

await main(async () => {
  const names = chosenNames(process.argv.slice(2));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const named = [];
  for (const [name, counts] of await countAll(names)) {
    for (const kind of Object.keys(total)) total[kind] += counts[kind];
    named.push(...counts.named.map((test) => `${name}: ${test}`));
    if (counts.failed > 0 && counts.named.length === 0) named.push(`${name}: failed, see above`);
  }
  // Once more at the end, as much is printed after a test that failed.
  if (named.length > 0) say(`\n${named.join('\n')}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});

/** All checks of `npm test`, or those that were named: `npm test -- types unit`. */
function chosenNames(wanted) {
  const known = Object.keys(allChecks);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown) throw new Sentence(`There is no check "${unknown}": choose from ${known.join(', ')}.`);
  return wanted.length === 0 ? Object.keys(checks) : known.filter((name) => wanted.includes(name));
}

async function countAll(names) {
  const installed = await countOne(installPackages);
  if (installed.failed > 0) return [['install', installed]];
  const counts = [];
  for (const name of names) {
    say(`\n== ${name}`);
    counts.push([name, await countOne(allChecks[name])]);
  }
  return counts;
}

async function installPackages() {
  await ensureInstalled();
  return countCheck(true);
}

/** A check that throws has failed; the others still run. */
async function countOne(check) {
  try {
    return await check();
  } catch (error) {
    explain(error);
    return countCheck(false);
  }
}

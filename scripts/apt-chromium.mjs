import { run } from './run.mjs';
import { say } from './say.mjs';

const stallMs = 5 * 60_000;

/** Installs Debian's Chromium where apt-get may be used without a question; elsewhere does nothing. */
export async function installChromiumWithApt() {
  if (process.platform !== 'linux' || !(await succeeds('apt-get', '--version'))) return;
  const asRoot = await rootPrefix();
  if (!asRoot) return;
  say('Installing Chromium with apt-get; this can take some minutes…');
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await succeeds(...apt, 'update');
  const install = [...apt, 'install', '-y', '--no-install-recommends'];
  // Not every Debian has the smaller one.
  if (!(await succeeds(...install, 'chromium-headless-shell'))) await succeeds(...install, 'chromium');
}

/** What to put before a command so that it runs as root, or undefined where that would need a password. */
async function rootPrefix() {
  if (process.getuid() === 0) return [];
  return (await succeeds('sudo', '-n', 'true')) ? ['sudo', '-n'] : undefined;
}

async function succeeds(command, ...args) {
  const { code } = await run(command, args, { quiet: true, stallMs });
  return code === 0;
}

import { ensureBrowser } from '../browser.mjs';
import { untilQuiet } from './quiet.mjs';

/** The preset "Slow 4G" of Chromium's DevTools. */
export const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
export const cpuSlowdown = 4;
export const viewport = { width: 390, height: 844 };

export const slowInWords =
  `Slow 4G of Chromium's DevTools (${slow4G.latency} ms latency per request, ` +
  '1.6 Mbit/s × 0.9 down, 750 kbit/s × 0.9 up) ' +
  `and ${cpuSlowdown}× CPU slowdown`;

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser() {
  const executablePath = (await ensureBrowser()) ?? undefined;
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath, args });
}

/** Opens a page with an empty cache and without a service worker, which keeps other pages once this one is idle, hands it and its CDP session to `work`, and closes it. */
export async function onPhone(browser, work) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    return await work(page, cdp);
  } finally {
    await context.close();
  }
}

/** Slows a page down once the machine is quiet: what slows it keeps the processor busy itself. */
export async function slowDown(cdp) {
  await untilQuiet();
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

export async function endSlowDown(cdp) {
  const unlimited = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await cdp.send('Network.emulateNetworkConditions', unlimited);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

import { setTimeout as wait } from 'node:timers/promises';
import { onPhone, slowDown } from './phone.mjs';

export const quietMs = 2000;
const typeNames = { Document: 'html', Script: 'script', Stylesheet: 'style', Font: 'font' };

/** Views an address for the first time, on a slow phone, until the network is idle and 2 s more. */
export function measureFirstView(browser, url) {
  return onPhone(browser, async (page, cdp) => {
    const transfers = countTransfers(cdp, new URL(url).host);
    await page.addInitScript(watchPage);
    await slowDown(cdp);
    await page.goto(url, { waitUntil: 'networkidle' });
    await wait(quietMs);
    return { ...transfers, ...(await page.evaluate(() => window.seen())) };
  });
}

/** Counts, as they come, the requests and the bytes of the network: compressed, with headers. */
function countTransfers(cdp, host) {
  const counts = { html: 0, script: 0, style: 0, font: 0, other: 0, total: 0, requests: 0, elsewhere: 0 };
  const types = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!/^https?:/.test(request.url)) return;
    types.set(requestId, typeNames[type] ?? 'other');
    counts.requests += 1;
    if (new URL(request.url).host !== host) counts.elsewhere += 1;
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!types.has(requestId)) return;
    counts[types.get(requestId)] += encodedDataLength;
    counts.total += encodedDataLength;
  });
  return counts;
}

/** Runs in the page before anything of it. Times are milliseconds since the navigation began. */
function watchPage() {
  const entries = { paint: [], 'largest-contentful-paint': [], 'layout-shift': [], longtask: [] };
  for (const [type, list] of Object.entries(entries)) {
    new PerformanceObserver((seen) => list.push(...seen.getEntries())).observe({ type, buffered: true });
  }
  let radioAt = null;
  const parsing = new MutationObserver(() => {
    if (!document.querySelector('form input[type=radio]:enabled')) return;
    radioAt = performance.now();
    parsing.disconnect();
  });
  parsing.observe(document, { childList: true, subtree: true });

  window.seen = () => {
    const fcp = entries.paint.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? null;
    const blocking = entries.longtask
      .filter(({ startTime, duration }) => startTime + duration > fcp)
      .map(({ startTime, duration }) => duration - Math.max(0, fcp - startTime) - 50);
    return {
      radioAt,
      fcp,
      lcp: entries['largest-contentful-paint'].at(-1)?.startTime ?? null,
      shift: entries['layout-shift'].reduce((sum, { value }) => sum + value, 0),
      blocking: blocking.reduce((sum, ms) => sum + Math.max(0, ms), 0),
    };
  };
}

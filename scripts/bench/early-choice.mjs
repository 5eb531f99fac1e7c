import { onPhone, slowDown } from './phone.mjs';

/**
 * Presses the first answer of the first exercise once the page has painted, on a slow phone.
 * Gives when it painted, when the answer was taken and when the script took over, in milliseconds since the
 * navigation began; and whether the answer still stands after that.
 */
export function measureEarlyChoice(browser, url) {
  return onPhone(browser, async (page, cdp) => {
    await page.addInitScript(watchChoice);
    await slowDown(cdp);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.paintedAt !== undefined);
    await page.locator('form label:has(input[type=radio])').first().click();
    await page.waitForFunction(() => window.hydratedAt !== undefined);
    await page.waitForLoadState('networkidle');
    return page.evaluate(() => ({
      paintedAt: window.paintedAt,
      chosenAt: window.chosenAt,
      hydratedAt: window.hydratedAt,
      isKept: document.querySelector('form input[type=radio]').checked,
    }));
  });
}

/** Runs in the page before anything of it. */
function watchChoice() {
  new PerformanceObserver((list) => {
    window.paintedAt ??= list.getEntriesByName('first-contentful-paint')[0]?.startTime;
  }).observe({ type: 'paint', buffered: true });
  addEventListener('change', ({ timeStamp }) => {
    window.chosenAt ??= timeStamp;
  });
  const looking = setInterval(() => {
    const form = document.querySelector('form');
    // React leaves its properties on the elements that it has taken over.
    if (form === null || !Object.keys(form).some((key) => key.startsWith('__reactProps'))) return;
    window.hydratedAt = performance.now();
    clearInterval(looking);
  }, 10);
}

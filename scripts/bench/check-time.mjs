import { endSlowDown, onPhone, slowDown } from './phone.mjs';
import { untilQuiet } from './quiet.mjs';

export const checkCount = 30;

/**
 * Checks the first exercise of a page again and again, each time on the page loaded anew, with every statement
 * answered and the answers other than the last time. Each check is followed by one round trip of the network.
 * Gives, in milliseconds: `feedback` from the press of Check to the result drawn, `roundTrip` of a small file.
 */
export function measureChecks(browser, url, { slow }) {
  return onPhone(browser, async (page, cdp) => {
    const samples = { feedback: [], roundTrip: [] };
    await page.addInitScript(watchCheck);
    for (let turn = 0; turn < checkCount; turn += 1) {
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.waitForFunction(isHydrated);
      await page.evaluate(chooseEverywhere, turn);
      await (slow ? slowDown(cdp) : untilQuiet());
      await page.locator('form button[type=submit]').first().click();
      samples.feedback.push(await page.evaluate(() => window.feedbackTime));
      samples.roundTrip.push(await page.evaluate(timeRoundTrip));
      if (slow) await endSlowDown(cdp);
    }
    return samples;
  });
}

/** Runs in the page before anything of it; the work of the turn before is forgotten. */
function watchCheck() {
  if (!location.protocol.startsWith('http')) return;
  indexedDB.deleteDatabase('who-says-so');
  let pressedAt = null;
  const press = ({ target, timeStamp }) => {
    if (target.closest('form button[type=submit]')) pressedAt = timeStamp;
  };
  addEventListener('click', press, { capture: true });

  const afterThisFrame = (work) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = work;
      channel.port2.postMessage(null);
    });
  window.feedbackTime = new Promise((resolve) => {
    const seeing = new MutationObserver(() => {
      if (
        pressedAt === null ||
        !document.querySelector('form :is(h2, h3, h4)[tabindex="-1"]')?.checkVisibility()
      )
        return;
      seeing.disconnect();
      afterThisFrame(() => resolve(performance.now() - pressedAt));
    });
    seeing.observe(document, { childList: true, subtree: true });
  });
}

/** React leaves its properties on the elements that it has taken over. */
function isHydrated() {
  const form = document.querySelector('form');
  return form !== null && Object.keys(form).some((key) => key.startsWith('__reactProps'));
}

function chooseEverywhere(turn) {
  const slips = [...document.querySelector('form').querySelectorAll('fieldset')];
  for (const [index, slip] of slips.entries()) {
    const radios = slip.querySelectorAll('input[type=radio]');
    radios[(turn + index) % radios.length].click();
  }
}

async function timeRoundTrip() {
  const start = performance.now();
  const response = await fetch('/icon.svg', { cache: 'no-store' });
  await response.text();
  return performance.now() - start;
}

import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { heldPrefix } from '../device/held';
import { classScript } from './class-script';

/** Runs the script as a page does, and has it hear how the class stands. */
function hear(now: unknown, kept: readonly string[]) {
  const localStorage = Object.fromEntries(kept.map((key) => [key, 'x']));
  Object.defineProperty(localStorage, 'removeItem', {
    value: (key: string) => Reflect.deleteProperty(localStorage, key),
  });
  const events: string[] = [];
  const root = { dataset: { class: '' } };
  class EventSource {
    addEventListener(_: string, told: (event: { data: string }) => void) {
      told({ data: JSON.stringify(now) });
    }
  }
  runInNewContext(classScript, {
    document: { cookie: 'in-class=9b', documentElement: root, hidden: false },
    window: { EventSource },
    addEventListener: (name: string, run: () => void) => (name === 'load' ? run() : undefined),
    dispatchEvent: ({ type }: Event) => events.push(type),
    ...{ EventSource, StorageEvent: Event, localStorage, clearTimeout, setTimeout },
  });
  return { kept: Object.keys(localStorage), events, says: root.dataset.class };
}

const lesson = `${heldPrefix}claim-or-denial/twelve`;
const quiz = `${heldPrefix}quiz/denials.10.k3f9`;
const other = 'who-says-so:theme';

test('what is held no more is forgotten, and the page is told', () => {
  const now = { isPaused: false, vote: null, held: ['claim-or-denial/'] };
  expect(hear(now, [lesson, quiz, other])).toEqual({ kept: [lesson, other], events: ['storage'], says: '' });
});

test('where everything is still held nothing is told', () => {
  const now = { isPaused: true, vote: null, held: ['claim-or-denial/', 'quiz/denials.10.k3f9'] };
  expect(hear(now, [lesson, quiz])).toEqual({ kept: [lesson, quiz], events: [], says: 'paused' });
});

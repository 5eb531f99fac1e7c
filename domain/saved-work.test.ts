import { expect, test } from 'vitest';
import { readSavedFile } from './read-saved-file';
import { savedAsData, savedAsScript } from './saved-work';

const saved = {
  savedAt: '2026-11-21T16:39:00.000Z',
  exercises: {
    'a-lesson/an-exercise': {
      keyVersion: '0123',
      choices: { text: '</script><script>alert(1)</script> & “quotes”' },
      answers: { text: ['one', 'two'] },
      checked: null,
    },
  },
};

test.each([
  ['data', savedAsData(saved)],
  ['data that begins with a byte order mark', `\uFEFF${savedAsData(saved)}`],
  ['a page', `<!doctype html><title>x</title>${savedAsScript(saved)}<p>more</p></html>`],
  ['a page that was cut behind its data', `<!doctype html>${savedAsScript(saved)}<p>mo`],
])('reads %s back as it was saved', (_case, text) => {
  expect(readSavedFile(text)).toEqual({ type: 'read', saved });
});

test('no text of a student ends the script that holds it', () => {
  expect(savedAsScript(saved).match(/<\/?script/g)).toEqual(['<script', '</script']);
});

const data = savedAsData(saved);

test.each([
  ['an empty file', '', 'not-ours'],
  ['a text', 'Dear diary', 'not-ours'],
  ['another page', '<!doctype html><script type="application/json">{}</script>', 'not-ours'],
  ['another JSON file', '{"type":"recipe","version":1}', 'not-ours'],
  ['a list', '[1]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['data that was cut', data.slice(0, -20), 'damaged'],
  ['a page that was cut in its data', savedAsScript(saved).slice(0, -30), 'damaged'],
  ['data without a version', data.replace('"version":1,', ''), 'damaged'],
  ['data without a day', data.replace('"savedAt"', '"day"'), 'damaged'],
  ['exercises that are a list', data.replace(/"exercises":.*/, '"exercises":[]}'), 'damaged'],
  ['an answer that is a number', data.replace('"two"', '2'), 'damaged'],
  ['a choice that is null', data.replace(/"choices":\{[^}]*\}/, '"choices":{"text":null}'), 'damaged'],
  ['tries that are no list', data.replace('["one","two"]', '"one"'), 'damaged'],
  ['data of another version', data.replace('"version":1', '"version":2'), 'other-version'],
])('says what is the matter with %s', (_case, text, type) => {
  expect(readSavedFile(text).type).toBe(type);
});

import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { Cell } from '@/domain/table';

/** Written at once, some 20 ms: a year of a class would hold the process for seconds, and with it every live view. */
const linesAtOnce = 500;

/** What csv-stringify lets pass, as some spreadsheets drop what stands before the sign: a space or a new line. */
const hidden = /^(?:[\n|]|[^\S\t\r]+[=+\-@|＝＋－＠])/u;

/**
 * CSV as in RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else. A field that begins as
 * a formula does gets an apostrophe before it, so that no spreadsheet runs what somebody typed.
 */
export async function csvOf(lines: readonly (readonly Cell[])[]): Promise<string> {
  const written = ['\uFEFF'];
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    written.push(textOf(lines.slice(from, from + linesAtOnce)));
    await setImmediate();
  }
  return written.join('');
}

function textOf(lines: readonly (readonly Cell[])[]): string {
  return stringify([...lines], {
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      string: (value) => (hidden.test(value) ? `'${value}` : value),
    },
  });
}

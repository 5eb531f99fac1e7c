import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { Cell } from '@/domain/table';

/**
 * CSV as in RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else. A field that begins as
 * a formula does gets an apostrophe before it, so that no spreadsheet runs what somebody typed.
 */
export function csvOf(lines: readonly (readonly Cell[])[]): string {
  return stringify([...lines], {
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });
}

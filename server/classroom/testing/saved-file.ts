import 'server-only';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Database } from '../../db/database';
import type { TeacherId } from '../../db/identity';
import { classFile } from '../export/class-file';

/** Asks for nicknames and own words. */
export const named = 'names=yes';

/** A file of a class, as it goes out. */
export async function bodyOf(db: Database, teacher: TeacherId, classId: string, file: string, query = '') {
  const { body } = await classFile(db, teacher, { classId, file, query: new URLSearchParams(query) });
  return body;
}

/** A file as a program reads it: fields that begin as a formula does come with an apostrophe before them. */
export async function recordsIn(...asked: Parameters<typeof bodyOf>): Promise<Record<string, string>[]> {
  const body = await bodyOf(...asked);
  if (!body.startsWith('\uFEFF')) throw new Error(`There is no byte order mark in “${asked[3]}”.`);
  const fields = z.array(z.record(z.string(), z.string()));
  return fields.parse(parse(body, { bom: true, columns: true, record_delimiter: '\r\n' }));
}

/** A field without that apostrophe. */
export function asTyped(field: string | undefined): string {
  return (field ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');
}

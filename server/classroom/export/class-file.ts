import 'server-only';
import { AppError } from '@/domain/errors';
import { dictionary } from '@/domain/export-dictionary';
import { gradebooks, isGradebookName } from '@/domain/gradebooks';
import type { GradeMeasure } from '@/domain/grades';
import { gradeColumns, isGradeMeasure } from '@/domain/grades';
import { linesOf, recordsOf } from '@/domain/table';
import type { Database } from '../../db/database';
import type { TeacherId } from '../../db/identity';
import { selectClass } from '../../db/queries/classes';
import type { WrittenFile } from '../../forms/download';
import { savedAs } from '../../forms/file-name';
import { toDo } from '../assigned-work';
import type { ClassData } from './class-data';
import { selectClassData } from './class-data';
import { classTable, classTables, isTableName } from './class-tables';
import { csvOf } from './csv';

/** Which file of which class, with or without names. */
export interface AskedFile {
  readonly classId: string;
  /** `attempts.csv`. */
  readonly file: string;
  readonly query: URLSearchParams;
}

/** Writes a file of a class. Throws `not-found` for a class of others, and for a file that there is not. */
export async function classFile(
  db: Database,
  teacher: TeacherId,
  { classId, file, query }: AskedFile,
): Promise<WrittenFile> {
  const { name } = await selectClass(db, teacher, classId);
  const base = /^([a-z-]+)\.csv$/.exec(file)?.[1] ?? '';
  const written = (body: string) => ({ body, ...kindOfFile(name, file) });
  if (file === 'dictionary.csv') return written(csvOf(linesOf(dictionary())));
  if (file === 'dictionary.json') return written(jsonOf(recordsOf(dictionary())));
  const withNames = query.get('names') === 'yes';
  const select = (isNamed: boolean) => selectClassData(db, teacher, classId, isNamed);
  if (file === 'everything.json') return written(everything(await select(withNames)));
  if (isTableName(base)) return written(csvOf(linesOf(classTable(base, await select(withNames)))));
  if (isGradebookName(base)) {
    // A gradebook without names could not be filled in.
    const lines = gradeLines(await select(true), base, measureIn(query));
    return written(csvOf(lines));
  }
  throw noFile();
}

export function noFile(): AppError {
  return new AppError('not-found', 'There is no such file of this class. The export page lists them all.');
}

/** What stands in the header of a file beside its body. */
export function kindOfFile(about: string, file: string): Omit<WrittenFile, 'body'> {
  const type = file.endsWith('.csv')
    ? 'text/csv; charset=utf-8; header=present'
    : 'application/json; charset=utf-8';
  return { type, disposition: savedAs(about, file) };
}

export function jsonOf(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function measureIn(query: URLSearchParams): GradeMeasure {
  const asked = query.get('grades');
  return isGradeMeasure(asked) ? asked : 'answered';
}

function everything(data: ClassData): string {
  const tables = classTables(data);
  return jsonOf({
    about: `The class “${data.shown.name}” in tables${data.shown.isSample ? '. Its students are simulated' : ''}.`,
    withNames: data.withNames,
    tables: Object.fromEntries(tables.map((table) => [table.name, recordsOf(table)])),
    dictionary: recordsOf(dictionary()),
  });
}

function gradeLines(data: ClassData, gradebook: keyof typeof gradebooks, measure: GradeMeasure) {
  const students = data.students.map(({ id, who }) => ({ id, nickname: who.nickname ?? who.student }));
  const assignments = data.assignments.map(({ id, title, work }) => ({ id, title, work: toDo(work) }));
  return gradebooks[gradebook].lines(students, gradeColumns(assignments, data, measure));
}

import 'server-only';
import { AppError } from '@/domain/errors';
import { dictionary } from '@/domain/export-dictionary';
import { keyReportTable, reportRows } from '@/domain/export-report';
import { gradebooks, isGradebookName } from '@/domain/gradebooks';
import type { GradeMeasure } from '@/domain/grades';
import { gradeColumns, isGradeMeasure } from '@/domain/grades';
import type { KeyReport } from '@/domain/key-report';
import { filled, linesOf, recordsOf } from '@/domain/table';
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
import { keyReportOf } from './key-report';

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
  const body = await bodyOf(file, query, (withNames) => selectClassData(db, teacher, classId, withNames));
  if (body === null)
    throw new AppError('not-found', 'There is no such file of this class. The export page lists them all.');
  return { body, ...kindOfFile(name, file) };
}

type Select = (withNames: boolean) => Promise<ClassData>;

/** Null where there is no such file. */
async function bodyOf(file: string, query: URLSearchParams, select: Select): Promise<string | null> {
  const withNames = query.get('names') === 'yes';
  if (file === 'dictionary.json') return jsonOf(recordsOf(dictionary()));
  if (file === 'everything.json') return everything(await select(withNames));
  if (file === 'key-report.json') return jsonOf(await reportIn(query, select));
  const table = /^([a-z-]+)\.csv$/.exec(file)?.[1] ?? '';
  if (table === 'dictionary') return csvOf(linesOf(dictionary()));
  if (table === 'key-report')
    return csvOf(linesOf(filled(keyReportTable, reportRows(await reportIn(query, select)))));
  if (isTableName(table)) return csvOf(linesOf(classTable(table, await select(withNames))));
  // A gradebook without names could not be filled in.
  if (isGradebookName(table)) return csvOf(gradeLines(await select(true), table, measureIn(query)));
  return null;
}

/** Own words are read here to be chosen from; only those that are named go out. */
async function reportIn(query: URLSearchParams, select: Select): Promise<KeyReport> {
  return keyReportOf(await select(true), new Set(query.getAll('reason')));
}

/** What stands in the header of a file beside its body. */
function kindOfFile(about: string, file: string): Omit<WrittenFile, 'body'> {
  const type = file.endsWith('.csv')
    ? 'text/csv; charset=utf-8; header=present'
    : 'application/json; charset=utf-8';
  return { type, disposition: savedAs(about, file) };
}

function jsonOf(data: unknown): string {
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
  const { attempts, sentAnswers: answers } = data;
  return gradebooks[gradebook].lines(students, gradeColumns(assignments, { attempts, answers }, measure));
}

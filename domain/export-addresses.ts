import type { GradeMeasure } from './grades';
import { classForms, exportPage } from './teacher-pages';

/** Where a file of a class comes from. */
export function exportFile(
  classId: string,
  file: string,
  asked: { readonly withNames?: boolean; readonly measure?: GradeMeasure } = {},
): string {
  const query = new URLSearchParams({
    ...(asked.withNames === true ? { names: 'yes' } : {}),
    ...(asked.measure === undefined ? {} : { grades: asked.measure }),
  });
  const address = `${classForms(classId)}/export/${file}`;
  return query.size === 0 ? address : `${address}?${query}`;
}

/** The whole class as one file of JSON. */
export function wholeClassFile(classId: string): string {
  return `${classForms(classId)}/export`;
}

/** What the course's authors are told, to read before it is saved. */
export function keyReportPage(classId: string): string {
  return `${exportPage(classId)}/key-report`;
}

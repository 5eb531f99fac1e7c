import 'server-only';
import { deviceTokenIn } from './classroom/current-student';

/** Pages that are made of what is stored, whoever opens them, but for those of teachers who are signed in. */
const stored = /^\/(class|join|first-teacher|invitation|new-password)(\/|$)/;

/** Pages with feedback, which a class can hold back. */
const ofStudents = /^\/(lessons\/[^/]+|quiz)\/./;

/** Whether a page cannot be made without the database. What goes to /api says so itself. */
export function needsDatabase(pathname: string, headers: Pick<Headers, 'get'>): boolean {
  return stored.test(pathname) || (ofStudents.test(pathname) && deviceTokenIn(headers) !== null);
}

import 'server-only';
import { AppError } from '@/domain/errors';
import { openDatabase } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOptionalOwnByDevice, selectOptionalStudentByDevice } from '../db/queries/devices';
import { cameOverTls } from '../https';

const cookieName = 'student-device';
const yearSeconds = 365 * 24 * 60 * 60;

/** The student whose device sends a request; null where the device is in no class. Asks the database only where there is a token. */
export async function currentStudent(headers: Pick<Headers, 'get'>): Promise<StudentId | null> {
  const token = deviceTokenIn(headers);
  if (token === null) return null;
  const { db } = await openDatabase();
  return selectOptionalStudentByDevice(db, token);
}

/** As `currentStudent`, with the class: the first that a check asks for, in one question. */
export async function currentOwnStudent(headers: Pick<Headers, 'get'>) {
  const token = deviceTokenIn(headers);
  if (token === null) return null;
  const { db } = await openDatabase();
  return selectOptionalOwnByDevice(db, token);
}

/** As `currentStudent`. Throws `not-signed-in`. */
export async function requireStudent(headers: Pick<Headers, 'get'>): Promise<StudentId> {
  const student = await currentStudent(headers);
  if (student !== null) return student;
  throw new AppError(
    'not-signed-in',
    'This device is in no class. Join with the code, or come back with your four words.',
  );
}

/** The token that a device shows to be known again; null where it shows none. */
export function deviceTokenIn(headers: Pick<Headers, 'get'>): string | null {
  const cookie = (headers.get('cookie') ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${cookieName}=`));
  const token = cookie?.slice(cookieName.length + 1) ?? '';
  return token === '' ? null : token;
}

/** The cookie that gives a device its token. */
export function deviceCookie(headers: Pick<Headers, 'get'>, token: string): string {
  return cookie(headers, token, yearSeconds);
}

/** The cookie that takes the token from a device. */
export function noDeviceCookie(headers: Pick<Headers, 'get'>): string {
  return cookie(headers, '', 0);
}

function cookie(headers: Pick<Headers, 'get'>, value: string, seconds: number): string {
  const secure = cameOverTls(headers) ? '; Secure' : '';
  return `${cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

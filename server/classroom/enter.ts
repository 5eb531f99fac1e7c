import 'server-only';
import { AppError } from '@/domain/errors';
import type { Said } from '@/domain/said';
import { openDatabase } from '../db/database';
import { selectOwnStudent } from '../db/queries/roster';
import { leadTo } from '../forms/said';
import { currentStudent, deviceCookie } from './current-student';
import { inClassCookie } from './in-class-cookie';
import { leaveClass } from './leave';

interface Entry {
  readonly deviceToken: string;
  readonly className: string;
  readonly nickname: string;
}

/** Lets a device that is in a class enter another one only where that was asked for: it leaves the first. Throws `conflict`. */
export async function makeWay(headers: Pick<Headers, 'get'>, mayLeave: boolean): Promise<void> {
  const student = await currentStudent(headers);
  if (student === null || mayLeave) return;
  const { db } = await openDatabase();
  const { className, nickname } = await selectOwnStudent(db, student);
  throw new AppError(
    'conflict',
    `This device is in the class “${className}” already, as ${nickname}. Leave it first, or tick that you want to.`,
  );
}

/** Makes a device known as a student's, and leads to a page. What the device was in before, it leaves. */
export async function enterClass(
  request: Request,
  { deviceToken, ...shown }: Entry,
  page: string,
  said: Said | null,
): Promise<Response> {
  await leaveClass(request.headers);
  const response = leadTo(request, page, said);
  response.headers.append('set-cookie', deviceCookie(request.headers, deviceToken));
  response.headers.append('set-cookie', inClassCookie(request.headers, shown));
  return response;
}

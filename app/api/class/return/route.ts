import { z } from 'zod';
import { enterClass, makeWay } from '@/server/classroom/enter';
import { returnToClass } from '@/server/classroom/join';
import { openDatabase } from '@/server/db/database';
import { selectOwnStudent } from '@/server/db/queries/roster';
import { env } from '@/server/env';
import { answerForm } from '@/server/forms/form-route';
import { addressOf } from '@/server/sender';

const typed = z.string().max(200, 'This is too long.').default('');
const fields = z.object({ code: typed, phrase: typed, leave: z.literal('yes').optional() });

/** A student comes back on another device, with the class code and the four words. */
export function POST(request: Request): Promise<Response> {
  const page = () => '/join?back=yes#back';
  return answerForm(request, { fields, page, secret: ['phrase'] }, async ({ code, phrase, leave }) => {
    await makeWay(request.headers, leave !== undefined);
    const { db } = await openDatabase();
    const address = addressOf(request.headers, env.addressHeader);
    const { student, deviceToken } = await returnToClass(db, address, { code, phrase });
    const { className, nickname } = await selectOwnStudent(db, student);
    return enterClass(request, { deviceToken, className, nickname }, '/class', {
      type: 'done',
      text: `You are back as ${nickname}.`,
    });
  });
}

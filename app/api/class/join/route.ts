import { z } from 'zod';
import { enterClass, makeWay } from '@/server/classroom/enter';
import { joinClass } from '@/server/classroom/join';
import { openDatabase } from '@/server/db/database';
import { env } from '@/server/env';
import { answerForm } from '@/server/forms/form-route';
import { addressOf } from '@/server/sender';

const typed = z.string().max(200, 'This is too long.').default('');

const fields = z.object({
  code: typed,
  /** One that was offered, and an own one, which goes before it. */
  nickname: typed,
  own: typed,
  leave: z.literal('yes').optional(),
  /** Made by the page: a form that is sent twice makes one student. */
  form: z.uuid().optional().catch(undefined),
  /** The page that the form stands on. */
  at: typed,
});

/** A student joins a class with its code and a nickname. */
export function POST(request: Request): Promise<Response> {
  const page = (form: URLSearchParams) => {
    const at = form.get('at') ?? '';
    return at === '' ? '/join' : `/join/${encodeURIComponent(at)}`;
  };
  return answerForm(
    request,
    { fields, page, ofPage: ['form'] },
    async ({ code, nickname, own, leave, form }) => {
      await makeWay(request.headers, leave !== undefined);
      const { db } = await openDatabase();
      const address = addressOf(request.headers, env.addressHeader);
      const chosen = own.trim() === '' ? nickname : own;
      const joined = await joinClass(db, address, { code, nickname: chosen, form: form ?? null });
      return enterClass(request, joined, '/class/joined', {
        type: 'done',
        text: `You are in the class “${joined.className}”.`,
        secret: joined.returnPhrase,
      });
    },
  );
}

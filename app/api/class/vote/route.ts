import { z } from 'zod';
import { kinds } from '@/domain/kind';
import { surenessLevels } from '@/domain/sureness';
import { castVote } from '@/server/classroom/cast-vote';
import { requireStudent } from '@/server/classroom/current-student';
import { openDatabase } from '@/server/db/database';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({
  vote: z.string(),
  kind: z.enum(kinds, 'Choose a place for the statement, then send.'),
  sure: z.enum(surenessLevels).optional(),
});

const page = () => '/class/vote';

/** Takes the answer of a student when the class votes. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, { fields, page }, async ({ vote, kind, sure }) => {
    const student = await requireStudent(request.headers);
    const { db } = await openDatabase();
    await castVote(db, student, { vote, kind, sure: sure ?? null });
    return leadTo(request, page());
  });
}

import { z } from 'zod';
import { sampleSizes } from '@/domain/marking-view';
import { markingPage, markingsPage } from '@/domain/teacher-pages';
import { makeSample } from '@/server/classroom/blind-marking';
import { answerClassForm } from '@/server/forms/class-form';

const { fewest, most } = sampleSizes;

const fields = z.object({
  count: z.coerce
    .number({ error: `Choose how many: a number from ${fewest} to ${most}.` })
    .int()
    .min(fewest, `Choose ${fewest} or more.`)
    .max(most, `Choose ${most} or fewer.`),
});

/** Draws a sample that the teachers of a class mark without seeing each other’s marks. */
export function POST(
  request: Request,
  context: { readonly params: Promise<{ class: string }> },
): Promise<Response> {
  return answerClassForm(
    request,
    context,
    fields,
    async ({ db, teacher, params, values }) => {
      const id = await makeSample({ db, teacher: teacher.id, class: params.class }, values.count);
      return { path: markingPage(params.class, id) };
    },
    (params) => markingsPage(params.class),
  );
}

import { AppError } from '@/domain/errors';
import { ruledIn, rulingFields } from '@/domain/proposed-ruling';
import { decisionNames } from '@/domain/ruling';
import { changesInWords } from '@/domain/ruling-words';
import { seenFields } from '@/domain/seen-before-ruling';
import { argumentPage } from '@/domain/teacher-pages';
import { giveRuling } from '@/server/classroom/give-ruling';
import { answerClassForm, done } from '@/server/forms/class-form';
import { onceField } from '@/server/forms/once';

interface Context {
  readonly params: Promise<{ class: string; statement: string }>;
}

const fields = rulingFields.extend(onceField).extend(seenFields);

/** Gives a ruling on a statement. Where something came since the preview, nothing is decided: the preview is shown anew. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    fields,
    async ({ db, teacher, params, values: { once, seenRulings, seenArguments, ...values } }) => {
      const asked = { db, teacher: teacher.id, class: params.class, statement: params.statement };
      const seen = { rulings: seenRulings, arguments: seenArguments };
      try {
        const effect = await giveRuling(asked, ruledIn(values), { once, seen });
        return done(`Ruling given: ${decisionNames[values.decision]}. ${changesInWords(effect)}`);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
        const path = `${argumentPage(params.class, params.statement)}?${new URLSearchParams(values)}`;
        return { path, said: { type: 'problem', text: error.message } };
      }
    },
    (params) => argumentPage(params.class, params.statement),
  );
}

import { ruledIn, rulingFields } from '@/domain/proposed-ruling';
import { decisionNames } from '@/domain/ruling';
import { changesInWords } from '@/domain/ruling-words';
import { argumentPage } from '@/domain/teacher-pages';
import { giveRuling } from '@/server/classroom/give-ruling';
import { answerClassForm, done } from '@/server/forms/class-form';
import { onceField } from '@/server/forms/once';

interface Context {
  readonly params: Promise<{ class: string; statement: string }>;
}

const fields = rulingFields.extend(onceField);

/** Gives a ruling on a statement. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    fields,
    async ({ db, teacher, params, values: { once, ...values } }) => {
      const asked = { db, teacher: teacher.id, class: params.class, statement: params.statement };
      const effect = await giveRuling(asked, ruledIn(values), once);
      return done(`Ruling given: ${decisionNames[values.decision]}. ${changesInWords(effect)}`);
    },
    (params) => argumentPage(params.class, params.statement),
  );
}

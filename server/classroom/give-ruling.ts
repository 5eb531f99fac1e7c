import 'server-only';
import type { NamedChange, RulingPreview } from '@/domain/argument-view';
import { AppError } from '@/domain/errors';
import type { Change } from '@/domain/key-preview';
import { problemOfRuling } from '@/domain/proposed-ruling';
import type { RuledOn } from '@/domain/ruling';
import type { Effect } from '@/domain/ruling-words';
import { insertRuling } from '../db/queries/rulings';
import type { AskedStatementOfClass } from './argument-desk';
import { selectAnswered, selectNames } from './argument-desk';
import { selectOptionalExercise } from './assigned-work';
import { entryNow } from './class-key';
import type { AnsweredStatement } from './ruling-effects';
import { effectNow, previewRuling } from './ruling-effects';

/** Who gains and who loses by a ruling, before it takes effect. Throws `invalid-input` where it would rule nothing. */
export async function selectPreview(
  asked: AskedStatementOfClass,
  answered: AnsweredStatement,
  ruled: RuledOn,
): Promise<RulingPreview> {
  assertRules(answered, ruled);
  const names = await selectNames(asked);
  const named = (change: Change): NamedChange => ({
    ...change,
    name: names.get(change.student) ?? '',
    title: selectOptionalExercise(change.exercise)?.exercise.title ?? '',
  });
  const { gains, loses, same } = previewRuling(answered, ruled);
  return { ruled, gains: gains.map(named), loses: loses.map(named), same };
}

/** Gives a ruling: it holds at once, and once however often its form is sent. What it changed is found afterwards, as somebody may have answered since the preview. */
export async function giveRuling(
  asked: Omit<AskedStatementOfClass, 'isNameless'>,
  ruled: RuledOn,
  once?: string,
): Promise<Effect> {
  const { db, teacher, class: classId, statement } = asked;
  const answered = await selectAnswered(asked);
  if (once !== undefined && answered.classKey.rulings.some(({ id }) => id === once))
    return effectNow(answered, once);
  assertRules(answered, ruled);
  const { id } = await insertRuling(db, teacher, classId, { ...ruled, statement }, once);
  return effectNow(await selectAnswered(asked), id);
}

function assertRules({ classKey, statement }: AnsweredStatement, ruled: RuledOn): void {
  const problem = problemOfRuling(ruled, entryNow(classKey, statement));
  if (problem !== null) throw new AppError('invalid-input', problem);
}

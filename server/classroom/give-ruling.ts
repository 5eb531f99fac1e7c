import 'server-only';
import type { NamedChange, RulingPreview } from '@/domain/argument-view';
import { AppError } from '@/domain/errors';
import type { Change } from '@/domain/key-preview';
import { problemOfRuling } from '@/domain/proposed-ruling';
import type { RuledOn } from '@/domain/ruling';
import type { Effect } from '@/domain/ruling-words';
import type { SeenBefore } from '@/domain/seen-before-ruling';
import { cameSince, seenIn } from '@/domain/seen-before-ruling';
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

/** What comes with the form of a ruling. */
interface SentRuling {
  readonly once?: string | undefined;
  /** What the preview showed; where it is left out, nothing is compared. */
  readonly seen?: SeenBefore | undefined;
}

/**
 * Gives a ruling: it holds at once, and once however often its form is sent. What it changed is found afterwards, as
 * somebody may have answered since the preview. Throws `conflict` where another ruling or an argument came since.
 */
export async function giveRuling(
  asked: Omit<AskedStatementOfClass, 'isNameless'>,
  ruled: RuledOn,
  { once: id, seen }: SentRuling = {},
): Promise<Effect> {
  const { db, teacher, class: classId, statement } = asked;
  const answered = await selectAnswered(asked);
  // One that is sent again rules nothing any more.
  if (!answered.classKey.rulings.some((one) => one.id === id)) {
    if (seen !== undefined) assertSameRulings(answered, seen);
    assertRules(answered, ruled);
  }
  const beside = entryNow(answered.classKey, statement).kind;
  const given = await insertRuling(db, teacher, classId, { ...ruled, statement, beside }, { id, seen });
  return effectNow(await selectAnswered(asked), given.id);
}

/** Told before what a ruling would rule: that follows from those that came. */
function assertSameRulings({ classKey, statement }: AnsweredStatement, seen: SeenBefore): void {
  const rulings = classKey.rulings.filter((one) => one.statement === statement);
  const came = cameSince(seen, { ...seenIn({ rulings, arguments: [] }), arguments: seen.arguments });
  if (came !== null) throw new AppError('conflict', came);
}

function assertRules({ classKey, statement }: AnsweredStatement, ruled: RuledOn): void {
  const problem = problemOfRuling(ruled, entryNow(classKey, statement));
  if (problem !== null) throw new AppError('invalid-input', problem);
}

import { z } from 'zod';
import type { Ruling } from './ruling';

/** What a teacher saw of a statement before ruling on it, as the form of the preview sends it back. */
export interface SeenBefore {
  /** The rulings that hold. */
  readonly rulings: string;
  /** How many arguments there are, and which is the newest. */
  readonly arguments: string;
}

const lookFirst = 'Look at the effect of the ruling first.';

/** The fields of a ruling that say what was seen. */
export const seenFields = { seenRulings: z.string(lookFirst), seenArguments: z.string(lookFirst) };

type Made = Pick<Ruling, 'id' | 'madeAt'>;

interface Present {
  readonly rulings: readonly (Made & Pick<Ruling, 'withdrawnAt'>)[];
  readonly arguments: readonly Made[];
}

/** The rulings and arguments on one statement, in any order. */
export function seenIn({ rulings, arguments: argued }: Present): SeenBefore {
  const holding = inOrder(rulings.filter(({ withdrawnAt }) => withdrawnAt === null));
  return {
    rulings: holding.map(({ id }) => id).join(' '),
    arguments: `${argued.length}:${inOrder(argued).at(-1)?.id ?? ''}`,
  };
}

/** What came since something was seen, for the teacher who is about to rule; null where nothing did. */
export function cameSince(seen: SeenBefore, now: SeenBefore): string | null {
  const came = [rulingsSince(seen, now), argumentsSince(seen, now)].filter((one) => one !== null);
  if (came.length === 0) return null;
  return `${came.join(' ')} Your ruling is not given yet. Look at the effect as it is now.`;
}

function rulingsSince(seen: SeenBefore, now: SeenBefore): string | null {
  if (seen.rulings === now.rulings) return null;
  const known = seen.rulings.split(' ');
  const isGiven = now.rulings.split(' ').some((id) => id !== '' && !known.includes(id));
  return isGiven
    ? 'Another ruling on this statement was given in the meantime.'
    : 'A ruling on this statement was withdrawn in the meantime.';
}

function argumentsSince(seen: SeenBefore, now: SeenBefore): string | null {
  if (seen.arguments === now.arguments) return null;
  const more = Number.parseInt(now.arguments, 10) - Number.parseInt(seen.arguments, 10);
  if (more === 1) return 'One more argument has come in the meantime.';
  if (more > 1) return `${more} more arguments have come in the meantime.`;
  return 'The arguments have changed in the meantime.';
}

function inOrder<One extends Made>(all: readonly One[]): One[] {
  return all.toSorted((one, other) => {
    const [earlier, later] = [`${one.madeAt} ${one.id}`, `${other.madeAt} ${other.id}`];
    return Number(earlier > later) - Number(earlier < later);
  });
}

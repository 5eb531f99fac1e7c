import type { Sent } from '@/components/classroom/own-class';
import { askedBy } from '@/domain/asked-by';
import type { QuotedStatement } from '@/domain/asked-exercise';
import { doneIn } from '@/domain/done-exercise';
import { statementsIn } from '@/domain/exercise';
import { kindFeedbackIn } from '@/domain/kind-feedback';
import { questionsToDo } from '@/domain/question';
import type { SentExercise } from '@/server/classroom/sent-exercise';
import { hrefOfExercise } from '@/server/classroom/way-to-work';
import { keyVersionOf } from '@/server/lessons/answer-key';
import { deckStatement } from '../exercise-props';

interface SentProps {
  readonly sent: readonly Sent[];
  readonly statements: Readonly<Record<string, QuotedStatement>>;
}

/** What a student sent, in words. Of the key nothing but the feedback that may be shown. */
export function sentProps(all: readonly SentExercise[]): SentProps {
  const ids = new Set(all.flatMap(({ found }) => statementsIn(found.exercise)));
  return { sent: all.map(sentProp), statements: Object.fromEntries([...ids].map(quoted)) };
}

function sentProp({ found, answers, checked, held }: SentExercise): Sent {
  const { address, exercise } = found;
  const keyVersion = keyVersionOf(found);
  const asked = {
    ...{ address, keyVersion, href: hrefOfExercise(address), groups: askedBy(exercise) },
    title: exercise.title,
    type: exercise.type,
    size: questionsToDo(exercise),
  };
  const told = checked === null ? [] : kindFeedbackIn(checked).filter(({ shown }) => shown !== null);
  return {
    done: doneIn(asked, { choices: {}, answers, checked }),
    held,
    arguable: told.filter(({ tries }) => tries.length > 0).map(({ id }) => id),
  };
}

function quoted(id: string): [string, QuotedStatement] {
  const { place, quote } = deckStatement(id);
  return [id, { place, quote }];
}

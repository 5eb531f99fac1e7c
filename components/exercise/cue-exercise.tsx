'use client';

import { useState } from 'react';
import type { Choices } from '@/domain/answers';
import { itemsOf } from '@/domain/answers';
import type { Kind } from '@/domain/kind';
import { isKind, kindNames } from '@/domain/kind';
import { inWords } from '@/domain/number-words';
import { wordsOf } from '@/domain/question-id';
import { chooseByKey } from './choose-by-key';
import type { CueStatement } from './cue-slip';
import { CueSlips } from './cue-slips';
import { ExerciseFrame, headingsOf } from './exercise-frame';
import type { ExerciseProps } from './exercise-props';
import { useExercise } from './use-exercise';

export interface CueExerciseProps extends ExerciseProps {
  readonly statements: readonly CueStatement[];
  readonly places: readonly Kind[];
}

/** Mark the words that decide, then choose the kind. Keys 1 to 4 choose the kind of the statement in focus, also from its phrases. */
export function CueExercise(props: CueExerciseProps) {
  const { statements, places } = props;
  const use = useExercise(props);
  const [said, setSaid] = useState('');
  const { choices, answers } = use.work;
  const checked = use.work.checked?.type === 'cue' ? use.work.checked : null;
  const done = statements.filter(({ id }) => isDone(choices, id)).length;

  function take(target: EventTarget): void {
    use.readForm();
    if (target instanceof HTMLInputElement) setSaid(saidOf(target, statements));
  }

  return (
    <ExerciseFrame
      exercise={props}
      use={use}
      foot={{ done, all: statements.length, doneWord: 'marked and sorted' }}
      said={said === '' ? '' : `${said} ${done} of ${statements.length} marked and sorted.`}
      onChange={take}
      onKeyDown={(event) => chooseByKey(event, take)}
    >
      <CueSlips {...{ statements, places, choices, answers, checked }} Heading={headingsOf(props).Heading} />
    </ExerciseFrame>
  );
}

function isDone(choices: Choices, id: string): boolean {
  return Object.hasOwn(choices, id) && itemsOf(choices[wordsOf(id)]).length > 0;
}

/** What a choice has changed: “Statement 2: Official denial.” */
function saidOf({ type, name, value, form }: HTMLInputElement, statements: readonly CueStatement[]): string {
  const question = name.slice(name.indexOf(':') + 1);
  const number = statements.findIndex(({ id }) => question === id || question === wordsOf(id)) + 1;
  if (type === 'radio' && isKind(value)) return `Statement ${number}: ${kindNames[value]}.`;
  const marked = form?.querySelectorAll(`input[name="${CSS.escape(name)}"]:checked`).length ?? 0;
  return `Statement ${number}: ${inWords(marked)} ${marked === 1 ? 'phrase' : 'phrases'} marked.`;
}

'use client';

import { useState } from 'react';
import type { Kind } from '@/domain/kind';
import { chooseByKey } from './choose-by-key';
import type { DeckStatement } from './deck-statement';
import { ExerciseFrame, headingsOf, nameOf } from './exercise-frame';
import type { ExerciseProps } from './exercise-props';
import { JustifyRead, JustifySource } from './justify-read';
import { choiceInWords, lengthInWords } from './justify-words';
import { JustifyWriting } from './justify-writing';
import { RubricView } from './rubric-view';
import { useExercise } from './use-exercise';

export interface JustifyExerciseProps extends ExerciseProps {
  readonly statement: DeckStatement;
  readonly places: readonly Kind[];
}

/** Choose a place and give the reason. A machine checks what it can see; the student reads the rest beside a sample. */
export function JustifyExercise(props: JustifyExerciseProps) {
  const { statement, places } = props;
  const use = useExercise(props);
  const [said, setSaid] = useState('');
  const { choices } = use.work;
  const checked = use.work.checked?.type === 'justify' ? use.work.checked : null;
  const done = ['kind', 'text'].filter((question) => Boolean(choices[question])).length;
  const isRated = Boolean(checked?.sample);
  const { Heading } = headingsOf(props);
  const id = nameOf(props);

  function take(field: EventTarget): void {
    const before = choices['text'] ?? '';
    use.readForm();
    if (field instanceof HTMLTextAreaElement) setSaid((now) => lengthInWords(before, field.value) ?? now);
    if (field instanceof HTMLInputElement) setSaid(choiceInWords(field));
  }

  const rubricView = (
    <RubricView
      key="rubric"
      id={`${id}-rubric`}
      isRated={Boolean(checked?.sample)}
      {...{ Heading, choices }}
    />
  );
  const writing = (
    <JustifyWriting key="writing" id={`${id}-text`} isChecked={checked !== null} {...{ places, choices }} />
  );
  return (
    <ExerciseFrame
      exercise={props}
      use={use}
      foot={{ done, all: 2, doneWord: 'done', checkLabel: 'Check' }}
      said={said}
      onChange={take}
      onKeyDown={(event) => chooseByKey(event, take)}
    >
      <div className="jst">
        <div className="jst-grid">
          {checked === null ? (
            <JustifySource key="source" statement={statement} />
          ) : (
            <JustifyRead key="read" {...{ statement, checked, Heading }} />
          )}
          {isRated ? [rubricView, writing] : [writing, rubricView]}
        </div>
      </div>
    </ExerciseFrame>
  );
}

'use client';

import { useState } from 'react';
import type { Choices } from '@/domain/answers';
import { tests } from '@/domain/exercise';
import { cellOf } from '@/domain/question-id';
import { ExerciseFrame, headingsOf } from './exercise-frame';
import type { ExerciseProps } from './exercise-props';
import type { TestRow } from './test-names';
import { testNames } from './test-names';
import { TestsTable } from './tests-table';
import { TestsWhys, TryAgain } from './tests-whys';
import { ThreeTests } from './three-tests';
import { useExercise } from './use-exercise';

export interface TestsExerciseProps extends ExerciseProps {
  readonly rows: readonly TestRow[];
}

/** Numbers and look-alikes, put to the three tests of an estimate. A form that works without a script. */
export function TestsExercise(props: TestsExerciseProps) {
  const { rows, title } = props;
  const use = useExercise(props);
  const [said, setSaid] = useState('');
  const { choices, answers } = use.work;
  const checked = use.work.checked?.type === 'tests' ? use.work.checked : null;
  const all = rows.length * tests.length;

  function choose(target: EventTarget): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const question = target.name.slice('answer:'.length);
    use.setChoice(question, target.value);
    const done = answered(rows, { ...choices, [question]: target.value });
    setSaid(`${cellInWords(rows, question)} ${target.value}. ${done} of ${all} answered.`);
  }

  return (
    <ExerciseFrame
      exercise={props}
      use={use}
      foot={{ done: answered(rows, choices), all, doneWord: 'answered' }}
      result={checked === null ? null : <TryAgain rows={checked.rows} answers={answers} />}
      said={said}
      onChange={choose}
    >
      <div className="tests-box">
        <div className="tests-grid">
          <div className="tests-main">
            <TestsTable {...{ title, rows, choices, checked }} />
            {checked === null ? null : <TestsWhys rows={rows} checked={checked} />}
          </div>
          <ThreeTests Heading={headingsOf(props).Heading} />
        </div>
      </div>
    </ExerciseFrame>
  );
}

function questionsIn(rows: readonly TestRow[]) {
  return rows.flatMap((row) => tests.map((test) => ({ row, test, question: cellOf(row.id, test) })));
}

function answered(rows: readonly TestRow[], choices: Choices): number {
  return questionsIn(rows).filter(({ question }) => Object.hasOwn(choices, question)).length;
}

function cellInWords(rows: readonly TestRow[], question: string): string {
  const cell = questionsIn(rows).find((one) => one.question === question);
  return cell === undefined ? '' : `“${cell.row.words}”. ${testNames[cell.test]}`;
}

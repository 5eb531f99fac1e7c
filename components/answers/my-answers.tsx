'use client';

import './answers.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { AskedLesson } from '@/domain/asked-exercise';
import type { KnownQuizzes } from '@/domain/asked-quiz';
import { readCards } from '../device/cards';
import { forgetAll } from '../device/work';
import { scheduleMeetings } from '../review/schedule';
import { AnswersList } from './answers-list';
import type { ToClear } from './clear-dialog';
import { ClearDialog, inWords } from './clear-dialog';
import type { Said } from './said';
import type { SaveAs } from './save';
import { save } from './save';
import { begun, useKept } from './use-kept';
import { WorkFile } from './work-file';

interface MyAnswersProps {
  readonly lessons: readonly AskedLesson[];
  readonly quizzes: KnownQuizzes;
}

/** What is kept on this device: listed, saved as a file, brought back in, cleared. Nothing of it is sent but checks that wait. */
export function MyAnswers({ lessons, quizzes }: MyAnswersProps) {
  const { statements } = quizzes;
  const { kept, reread } = useKept(lessons, quizzes);
  const [said, setSaid] = useState<Said | null>(null);
  const [toClear, setToClear] = useState<ToClear | null>(null);
  if (kept === null) return <p className="meta reading">Reading what this device keeps.</p>;
  const keptLessons = kept.lessons;

  async function saveAs(as: SaveAs): Promise<string> {
    await scheduleMeetings();
    const name = save(as, keptLessons, statements, (await readCards()) ?? []);
    setSaid({ isDone: true, title: 'Saved', text: `Look for ${name} among your downloads.` });
    return name;
  }

  function askToClear(lesson: AskedLesson | null): void {
    const exercises = begun(keptLessons.filter((one) => lesson === null || one.lesson === lesson));
    setToClear({ lesson, exercises });
  }

  async function clear(what: ToClear): Promise<void> {
    const keeping = await forgetAll(
      what.lesson === null ? null : what.exercises.map(({ done }) => done.exercise.address),
    );
    const title = what.lesson === null ? 'Cleared' : `${what.lesson.name} is cleared`;
    flushSync(() => {
      setToClear(null);
      setSaid(
        keeping === 'kept'
          ? { isDone: true, title, text: `Gone from this device: ${inWords(what)}.` }
          : notCleared,
      );
    });
    await reread();
    focusHeading(what.lesson);
  }

  return (
    <div className="answers-grid">
      <AnswersList kept={kept} statements={statements} clear={askToClear} />
      <WorkFile
        isEmpty={begun(keptLessons).length === 0}
        exercises={lessons.flatMap(({ exercises }) => exercises)}
        quizzes={quizzes}
        said={said}
        save={(as) => void saveAs(as)}
        broughtIn={(came) => {
          setSaid(came);
          void reread();
        }}
        clear={() => askToClear(null)}
      />
      {toClear === null ? null : (
        <ClearDialog
          what={toClear}
          cancel={() => setToClear(null)}
          clear={() => void clear(toClear)}
          save={() => saveAs('page')}
        />
      )}
    </div>
  );
}

const notCleared: Said = {
  isDone: false,
  title: 'Not cleared',
  text: 'The browser did not let the page change what it stores. Try again, or clear the data of this site in the settings of the browser.',
};

/** The button that was pressed is gone: go on at the heading of what was cleared. */
function focusHeading(lesson: AskedLesson | null): void {
  const own = lesson === null ? null : document.getElementById(`${lesson.slug}-name`);
  (own ?? document.getElementById('nothing-yet'))?.focus();
}

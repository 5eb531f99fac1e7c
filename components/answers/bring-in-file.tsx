import { useRef } from 'react';
import type { AskedExercise } from '@/domain/asked-exercise';
import type { KnownQuizzes } from '@/domain/asked-quiz';
import { askedQuizzes } from '@/domain/asked-quiz';
import { bringIn, broughtInWords } from '@/domain/bring-in';
import type { ReadFile } from '@/domain/read-saved-file';
import { largestFile, readSavedFile } from '@/domain/read-saved-file';
import { bringCards } from '../device/cards';
import { keepWork, listWork } from '../device/work';
import { scheduleMeetings } from '../review/schedule';
import { keptIn } from './device';
import type { Said } from './said';

interface BringInFileProps {
  readonly exercises: readonly AskedExercise[];
  readonly quizzes: KnownQuizzes;
  readonly say: (said: Said) => void;
}

/** Takes a file that was saved here, adds its work to what is kept, and says what came in. */
export function BringInFile({ exercises, quizzes, say }: BringInFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <label className="btn line">
      Choose a file
      <input
        ref={input}
        className="sr"
        type="file"
        accept=".html,.htm,.json,text/html,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file === undefined) return;
          void take(file, exercises, quizzes).then((said) => {
            say(said);
            // So that the same file can be chosen again.
            if (input.current !== null) input.current.value = '';
          });
        }}
      />
    </label>
  );
}

async function take(file: File, exercises: readonly AskedExercise[], quizzes: KnownQuizzes): Promise<Said> {
  if (file.size > largestFile) return refusals['too-large'];
  const text = await file.text().catch(() => null);
  if (text === null) return refusals['not-readable'];
  const read = readSavedFile(text);
  if (read.type !== 'read') return refusals[read.type];

  const works = (await listWork()) ?? new Map();
  const asked = [...exercises, ...askedQuizzes(Object.entries(read.saved.exercises), quizzes)];
  const bringing = bringIn(read.saved, asked, (exercise) => keptIn(works, exercise));
  const keeping = await Promise.all(
    bringing.exercises.map(({ exercise, work }) =>
      keepWork(exercise.address, exercise.keyVersion, work, false),
    ),
  );
  // What waits here was met before the file came: it goes first.
  await scheduleMeetings();
  keeping.push(await bringCards(read.saved.cards ?? []));
  if (keeping.includes('full')) return refusals.full;
  if (keeping.includes('refused')) return refusals.refused;
  const title = bringing.exercises.length === 0 ? 'Nothing new' : 'Brought back in';
  return { isDone: true, title, text: broughtInWords(bringing) };
}

type Refusal = Exclude<ReadFile['type'], 'read'> | 'too-large' | 'not-readable' | 'full' | 'refused';

const refusals: Readonly<Record<Refusal, Said>> = {
  'not-ours': {
    isDone: false,
    title: 'This is not a file of saved work',
    text: 'Choose a file that was saved on this page: its name begins with “who-says-so”. Nothing was changed.',
  },
  damaged: {
    isDone: false,
    title: 'This file is damaged',
    text: 'It was saved here, but a part of it is missing or was changed. Choose another copy. Nothing was changed.',
  },
  'other-version': {
    isDone: false,
    title: 'This file comes from another version of the course',
    text: 'This version cannot read it. Open it where it was saved. Nothing was changed.',
  },
  'too-large': {
    isDone: false,
    title: 'This file is too large',
    text: 'Saved work is never larger than 2 MB. Choose a file that was saved on this page. Nothing was changed.',
  },
  'not-readable': {
    isDone: false,
    title: 'The file could not be read',
    text: 'The browser could not open it. Choose it again, or a copy of it. Nothing was changed.',
  },
  full: {
    isDone: false,
    title: 'Not everything could be kept',
    text: 'This device has no room left for it. Keep the file.',
  },
  refused: {
    isDone: false,
    title: 'Not everything could be kept',
    text: 'The browser does not let the page store it. Keep the file.',
  },
};

import type { AssignChoices } from '@/domain/assign-choices';
import { quizSizes } from '@/domain/quiz-address';
import { tickedIn } from '@/domain/said';

type Typed = Readonly<Record<string, string>>;

const types = [
  { type: 'lesson', name: 'A lesson' },
  { type: 'quiz', name: 'A quiz' },
  { type: 'exercises', name: 'Single exercises' },
] as const;

/** What is assigned: a lesson, a quiz or exercises. Where the browser can, only what belongs to the chosen one is shown. */
export function AssignWork({ typed, ...choices }: AssignChoices & { readonly typed: Typed }) {
  const chosen = typed['type'] ?? 'lesson';
  return (
    <section className="desk-part assign-work" aria-labelledby="what-h">
      <h2 id="what-h">What</h2>
      <fieldset className="row">
        <legend className="sr">What to assign</legend>
        {types.map(({ type, name }) => (
          <label key={type} className="tick">
            <input type="radio" name="type" value={type} defaultChecked={type === chosen} /> {name}
          </label>
        ))}
      </fieldset>
      <LessonChoice {...choices} typed={typed} />
      <QuizChoice {...choices} typed={typed} />
      <ExerciseChoice {...choices} typed={typed} />
    </section>
  );
}

function LessonChoice({ lessons, nextLesson, typed }: AssignChoices & { readonly typed: Typed }) {
  return (
    <div className="field of-lesson">
      <label htmlFor="lesson">Lesson</label>
      <select className="input" id="lesson" name="lesson" defaultValue={typed['lesson'] ?? nextLesson}>
        {lessons.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function QuizChoice({ decks, typed }: AssignChoices & { readonly typed: Typed }) {
  return (
    <div className="of-quiz">
      <div className="field">
        <label htmlFor="deck">Deck</label>
        <select
          className="input"
          id="deck"
          name="deck"
          defaultValue={typed['deck']}
          aria-describedby="deck-hint"
        >
          {decks.map((group) => (
            <optgroup key={group.title} label={group.title}>
              {group.decks.map(({ name, title, size }) => (
                <option key={name} value={name}>
                  {title}, {size} statements
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <span className="hint" id="deck-hint">
          The quiz is drawn once, when you assign it: all students get the same statements.
        </span>
      </div>
      <fieldset className="field ticks-of">
        <legend className="label">How many statements</legend>
        {quizSizes.map((size) => (
          <label key={size} className="tick">
            <input
              type="radio"
              name="count"
              value={size}
              defaultChecked={String(size) === (typed['count'] ?? '10')}
            />{' '}
            {size}
          </label>
        ))}
      </fieldset>
      <label className="tick">
        <input type="checkbox" name="words" value="yes" defaultChecked={typed['words'] === 'yes'} /> Mark the
        words that decide, too
      </label>
    </div>
  );
}

function ExerciseChoice({ exercises, typed }: AssignChoices & { readonly typed: Typed }) {
  const ticked = tickedIn(typed['exercise']);
  return (
    <div className="of-exercises">
      {exercises.map((lesson) => (
        <fieldset key={lesson.title} className="field">
          <legend className="label">{lesson.title}</legend>
          {lesson.exercises.map(({ address, title }) => (
            <label key={address} className="tick">
              <input
                type="checkbox"
                name="exercise"
                value={address}
                defaultChecked={ticked.includes(address)}
              />{' '}
              {title}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

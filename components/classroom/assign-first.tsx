import '../ui/field.css';
import './assign.css';
import type { LessonToAssign } from '@/domain/class-view';
import { classForms, classPage } from '@/domain/teacher-pages';
import { Once } from '../ui/once';

interface AssignFirstProps {
  readonly classId: string;
  readonly lessons: readonly LessonToAssign[];
  /** The slug of the lesson that is chosen at first. */
  readonly next: string;
}

/** The fastest way to work: one click assigns a lesson, open at once, with feedback at once. */
export function AssignFirst({ classId, lessons, next }: AssignFirstProps) {
  return (
    <form method="post" action={`${classForms(classId)}/lesson`} className="field assign-first">
      <Once />
      <label htmlFor="lesson">Assign a lesson now</label>
      <div className="line2">
        <select
          className="input"
          id="lesson"
          name="lesson"
          defaultValue={next}
          aria-describedby="lesson-hint"
        >
          {lessons.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
        <button className="btn" type="submit">
          Assign
        </button>
      </div>
      <span className="hint" id="lesson-hint">
        It opens at once, feedback comes with each check, and you see the live view.{' '}
        <a href={`${classPage(classId)}/assign`}>A quiz, single exercises, a due date and more</a>
      </span>
    </form>
  );
}

import '../ui/field.css';
import './roster.css';
import { longestNickname } from '@/domain/nickname';
import { studentForms } from '@/domain/teacher-pages';
import { PostButton } from '../ui/post-button';

interface StudentActsProps {
  readonly classId: string;
  readonly student: { readonly id: string; readonly nickname: string };
  /** Where these stand, where that is not the page of the class. */
  readonly page?: string;
}

/** What a teacher can do about one student. */
export function StudentActs({ classId, student: { id, nickname }, page }: StudentActsProps) {
  const forms = studentForms(classId, id);
  const back = page === undefined ? '' : `?to=${encodeURIComponent(page)}`;
  const field = `nickname-${id}`;
  return (
    <div className="student-acts">
      <form method="post" action={`${forms}/rename${back}`} className="field">
        <label htmlFor={field}>Nickname</label>
        <div className="line2">
          <input
            className="input"
            id={field}
            name="nickname"
            required
            maxLength={longestNickname}
            autoComplete="off"
            defaultValue={nickname}
          />
          <button className="btn line" type="submit">
            Rename
          </button>
        </div>
      </form>
      <div className="row">
        <PostButton action={`${forms}/phrase${back}`}>New return phrase</PostButton>
        <a className="btn line small" href={`/api/teach/students/${encodeURIComponent(id)}/export`} download>
          Save all that is kept
        </a>
      </div>
      <details>
        <summary>Remove {nickname}</summary>
        <p className="meta">
          This deletes {nickname}, everything that was sent under this name, and the way back into the class.
          It cannot be undone. Save what is kept first, if you need it.
        </p>
        <PostButton action={`${forms}/remove`} className="btn small">
          Remove for good
        </PostButton>
      </details>
    </div>
  );
}

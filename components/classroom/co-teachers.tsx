import type { ListedTeacher } from '@/domain/class-view';
import { classForms } from '@/domain/teacher-pages';
import { Field } from '../ui/field';
import { PostButton } from '../ui/post-button';

interface CoTeachersProps {
  readonly classId: string;
  readonly teachers: readonly ListedTeacher[];
  readonly typedEmail: string | undefined;
}

/** Who teaches a class. All of them can do the same. */
export function CoTeachers({ classId, teachers, typedEmail }: CoTeachersProps) {
  const forms = classForms(classId);
  return (
    <section className="desk-part" id="teachers" aria-labelledby="teachers-h">
      <h2 id="teachers-h">Teachers</h2>
      <ul className="co-teachers">
        {teachers.map(({ id, name, email, isSelf }) => (
          <li key={id}>
            <p>
              <b>{name}</b> {isSelf ? '(you)' : ''}
              <span className="meta">{email}</span>
            </p>
            {teachers.length === 1 ? null : (
              <PostButton action={`${forms}/teachers/remove`} fields={{ teacher: id }}>
                {isSelf ? 'Leave the class' : 'Remove'}
                {isSelf ? null : <span className="sr"> {name}</span>}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action={`${forms}/teachers`} className="settings-form">
        <Field
          name="email"
          label="Add a teacher by e-mail"
          hint="Somebody who has an account here. All teachers of a class can do the same."
          type="email"
          autoComplete="off"
          required
          defaultValue={typedEmail}
        />
        <p className="row">
          <button className="btn line small" type="submit">
            Add
          </button>
        </p>
      </form>
    </section>
  );
}

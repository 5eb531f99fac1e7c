import { waitingInWords } from '@/domain/ruling-words';
import { argumentsPage } from '@/domain/teacher-pages';

interface ArgumentLineProps {
  readonly classId: string;
  readonly all: number;
  readonly waiting: number;
}

/** That students argue about the key, and the way to what they say. */
export function ArgumentLine({ classId, ...counts }: ArgumentLineProps) {
  if (counts.all === 0) return null;
  return (
    <section className="desk-part" id="arguments" aria-labelledby="arguments-h">
      <h2 id="arguments-h">Arguments</h2>
      <p>
        {waitingInWords(counts)}. <a href={argumentsPage(classId)}>Read the arguments and rule</a>
      </p>
    </section>
  );
}

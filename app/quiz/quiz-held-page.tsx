import { HeldNote } from '@/components/classroom/held-note';
import { Page } from '@/components/ui/page';
import type { FoundQuiz } from '@/server/lessons/exercises';

/** A step of a quiz with answers in its address, for a student whose class holds the feedback back. */
export function QuizHeldPage({ found, step, says }: { found: FoundQuiz; step: number; says: string }) {
  const all = found.exercise.statements.length;
  const next = step + 1;
  return (
    <Page current="/quiz">
      <main id="main" className="wrap checked-page">
        <HeldNote title={`Self-check: ${found.exercise.title}`} says={says}>
          {next < all ? (
            <a className="btn" href={`${found.checkedPage}/${next + 1}`}>
              Next, {next + 1} of {all}
            </a>
          ) : null}
        </HeldNote>
      </main>
    </Page>
  );
}

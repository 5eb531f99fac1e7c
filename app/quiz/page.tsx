import type { Metadata } from 'next';
import { How } from '@/components/quiz/how';
import { NewQuiz } from '@/components/quiz/new-quiz';
import { Unfinished } from '@/components/quiz/unfinished';
import { DueToday } from '@/components/review/due-today';
import { Page } from '@/components/ui/page';
import { isPracticeText } from '@/lessons/documents/documents';
import { statements } from '@/lessons/documents/statements';
import { namedPools } from '../answers-props';
import { deckGroups } from './deck-groups';

export const metadata: Metadata = { title: 'Self-check' };

export default function SelfCheckPage() {
  return (
    <Page current="/quiz">
      <main id="main" className="wrap setup">
        <header>
          <h1>Self-check</h1>
        </header>
        <div className="setup-side">
          <DueToday quotes={quotes()} />
          <Unfinished pools={namedPools()} />
          <How />
        </div>
        <NewQuiz groups={deckGroups()} />
      </main>
    </Page>
  );
}

/** The words of every statement that can be due. */
function quotes(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(statements)
      .filter(({ document }) => !isPracticeText(document))
      .map(({ id, quote }) => [id, quote]),
  );
}

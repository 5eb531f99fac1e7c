import type { Metadata } from 'next';
import { How } from '@/components/quiz/how';
import { NewQuiz } from '@/components/quiz/new-quiz';
import { Unfinished } from '@/components/quiz/unfinished';
import { Page } from '@/components/ui/page';
import { deckGroups } from './deck-groups';

export const metadata: Metadata = { title: 'Self-check' };

export default function SelfCheckPage() {
  const groups = deckGroups();
  const decks = groups.flatMap((group) =>
    group.decks.map(({ name, title, size }) => ({ name, title, size })),
  );
  return (
    <Page current="/quiz">
      <main id="main" className="wrap setup">
        <header>
          <h1>Self-check</h1>
        </header>
        <div className="setup-side">
          <Unfinished decks={decks} />
          <How />
        </div>
        <NewQuiz groups={groups} />
      </main>
    </Page>
  );
}

import type { Metadata } from 'next';
import { MyAnswers } from '@/components/answers/my-answers';
import { Page } from '@/components/ui/page';
import { askedLessons, knownQuizzes } from '../answers-props';

export const metadata: Metadata = { title: 'My answers' };

export default function AnswersPage() {
  return (
    <Page current="/answers">
      <main id="main" className="wrap answers">
        <header className="answers-head">
          <h1>My answers</h1>
          <p className="lead">
            Kept on this device, in this browser. Nothing is sent but the checks that you ask for.
          </p>
          <p className="no-script">
            Answers are kept by a script, and this browser runs none, so there is nothing to list here.
            Without scripts your answers are in the address of the page that shows a result: keep that
            address.
          </p>
        </header>
        <MyAnswers lessons={askedLessons()} quizzes={knownQuizzes()} />
      </main>
    </Page>
  );
}

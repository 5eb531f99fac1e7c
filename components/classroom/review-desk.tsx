import './desk.css';
import './review.css';
import './review-queue.css';
import './review-work.css';
import './rubric.css';
import './review-form.css';
import type { Class } from '@/domain/class';
import type { KeptComment, Levels } from '@/domain/review';
import type { AnswerToReview, ListedAnswer, ReviewDeskView } from '@/domain/review-view';
import { rubric } from '@/domain/rubric';
import type { Said } from '@/domain/said';
import { answerPage, classPage } from '@/domain/teacher-pages';
import { Icon } from '../ui/icon';
import { SaidBox } from '../ui/said-box';
import { TimeHere } from '../ui/time-here';
import { ChangedText } from './changed-text';
import { ClassNav } from './class-nav';
import { Crumbs } from './crumbs';
import { EarlierReviews } from './earlier-reviews';
import { ReviewForm } from './review-form';
import { ReviewQueue } from './review-queue';
import { ChosenKind, SourceOfText, TextRead } from './written-text';

interface ReviewDeskProps extends ReviewDeskView {
  readonly shown: Class;
  readonly comments: readonly KeptComment[];
  readonly isNamed: boolean;
  readonly showsDone: boolean;
  readonly said: Said | null;
}

/** Written answers that wait for a reader, and the one that is open. */
export function ReviewDesk({ shown, current, comments, said, ...queue }: ReviewDeskProps) {
  const { listed } = queue;
  const at = listed.findIndex(({ attempt }) => attempt === current?.attempt);
  const steps = { classId: shown.id, at, listed };
  return (
    <main id="main" className="wrap desk">
      <Crumbs steps={[{ href: classPage(shown.id), name: shown.name, isSample: shown.isSample }]} />
      <ClassNav classId={shown.id} current="review" />
      <SaidBox said={said} />
      <div className="review">
        <ReviewQueue classId={shown.id} current={current?.attempt ?? null} {...queue} />
        {current === null ? (
          <NothingOpen {...queue} />
        ) : (
          <>
            <Work answer={current} {...steps} />
            <ReviewForm key={current.attempt} classId={shown.id} answer={current} comments={comments} />
          </>
        )}
      </div>
    </main>
  );
}

function NothingOpen({ left, done }: Pick<ReviewDeskView, 'left' | 'done'>) {
  return (
    <div className="work">
      <h1>Review</h1>
      <p className="lead">
        {left + done === 0
          ? 'Nothing is written yet. Reasons that students write in an exercise come here.'
          : 'Every written answer has been read.'}
      </p>
    </div>
  );
}

interface Steps {
  readonly classId: string;
  readonly at: number;
  readonly listed: readonly ListedAnswer[];
}

function Work({ answer, ...steps }: Steps & { readonly answer: AnswerToReview }) {
  return (
    <div className="work">
      <header className="work-head">
        <h1>{answer.name}</h1>
        <span className="meta">
          written <TimeHere at={answer.at} />
          {answer.versions > 1 ? `, version ${answer.versions}` : ''}
        </span>
        <Stepper {...steps} />
      </header>
      <SourceOfText text={answer}>
        <ChosenKind answer={answer} />
      </SourceOfText>
      <TextRead text={answer} title="The because-statement" />
      <OwnRatings ratings={answer.ratings} />
      {answer.changed === null ? null : (
        <section className="student" aria-labelledby="changed-h">
          <h2 id="changed-h">What changed since the last review</h2>
          <ChangedText runs={answer.changed} />
        </section>
      )}
      <EarlierReviews reviews={answer.reviews} versions={answer.versions} />
    </div>
  );
}

function Stepper({ classId, at, listed }: Steps) {
  return (
    <nav className="step" aria-label="Answers in the list">
      <Step href={hrefOf(classId, listed[at - 1])} name="Previous" icon="prev" />
      <span className="meta num">
        {at + 1} of {listed.length}
      </span>
      <Step href={hrefOf(classId, listed[at + 1])} name="Next" icon="next" />
    </nav>
  );
}

function Step({ href, name, icon }: { href: string | null; name: string; icon: 'prev' | 'next' }) {
  if (href === null) return null;
  return (
    <a className="btn icon line edge" href={href} aria-label={name}>
      <Icon name={icon} />
    </a>
  );
}

function hrefOf(classId: string, answer: ListedAnswer | undefined): string | null {
  return answer === undefined ? null : answerPage(classId, answer.attempt);
}

/** How the student rates the own text. */
function OwnRatings({ ratings }: { ratings: Levels }) {
  const given = rubric.filter(({ id }) => ratings[id] !== undefined);
  if (given.length === 0) return null;
  return (
    <p className="meta own-ratings">
      <b>The own rating:</b> {given.map(({ id, name }) => `${name} ${ratings[id]}`).join(' · ')}
    </p>
  );
}

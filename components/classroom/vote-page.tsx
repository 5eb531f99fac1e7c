import './vote.css';
import type { ClassNow } from '@/domain/class-now';
import type { KindCounts } from '@/domain/class-split';
import { sumOf } from '@/domain/class-split';
import { countOf } from '@/domain/count-of';
import type { Kind } from '@/domain/kind';
import type { Said } from '@/domain/said';
import { KindShapes } from '../quiz/report/kind-shapes';
import { KindName } from '../ui/kind';
import { Page } from '../ui/page';
import { SaidBox } from '../ui/said-box';
import { KindPatterns, SplitBar } from './split-bar';
import { VoteForm } from './vote-form';
import { VoteWatch } from './vote-watch';

/** The statement that a class votes on, as a student sees it. Nothing of the key, and no names. */
export interface VotedStatement {
  readonly id: string;
  readonly round: number;
  readonly quote: string;
  readonly place: string;
  readonly paragraph: string;
  readonly href: string;
  readonly places: readonly Kind[];
  readonly asksSureness: boolean;
  readonly isOpen: boolean;
  /** The student's own answer. */
  readonly own: Kind | null;
  /** How the class divided; null until the teacher shows it. */
  readonly counts: KindCounts | null;
}

interface VotePageProps {
  readonly now: ClassNow;
  /** Null where the class was never asked. */
  readonly vote: VotedStatement | null;
  readonly said: Said | null;
}

/** Where a student votes, waits, and sees how the class divided. */
export function VotePage({ now, vote, said }: VotePageProps) {
  return (
    <Page current={null}>
      <main id="main" className="wrap voting">
        <p className="crumb">
          <a href="/class">Your class</a>
        </p>
        <h1>{titleOf(vote)}</h1>
        <SaidBox said={said} />
        {now.isPaused ? <p className="vote-line">Your teacher has paused the class. Wait a moment.</p> : null}
        {vote === null ? (
          <p className="vote-line">When your teacher asks the class, the statement shows here by itself.</p>
        ) : (
          <>
            <Statement vote={vote} />
            {vote.isOpen ? <Open vote={vote} said={said} /> : <Over vote={vote} />}
          </>
        )}
        <VoteWatch now={now} own={vote?.own ?? null} />
      </main>
    </Page>
  );
}

function titleOf(vote: VotedStatement | null): string {
  if (vote === null) return 'No vote yet';
  if (!vote.isOpen) return vote.counts === null ? 'The vote is over' : 'How your class divided';
  return vote.round === 1 ? 'Your class votes' : 'Your class votes again';
}

function Statement({ vote: { place, quote, paragraph, href } }: { vote: VotedStatement }) {
  return (
    <section className="vote-sheet" aria-label="Statement">
      <p className="where">{place}</p>
      <blockquote className="says" id="quote">
        {quote}
      </blockquote>
      <details>
        <summary>Show the paragraph</summary>
        <p className="says">{paragraph}</p>
        <p className="meta">
          <a href={href}>Read it in the document</a>
        </p>
      </details>
    </section>
  );
}

function Open({ vote, said }: { vote: VotedStatement; said: Said | null }) {
  if (vote.own === null) return <VoteForm vote={vote} said={said} />;
  return (
    <>
      <p className="vote-line" role="status">
        Sent. Look up: your class is about to see how it divided.
      </p>
      <Own kind={vote.own} />
      <details className="vote-again">
        <summary>Change your answer</summary>
        <VoteForm vote={vote} said={said} />
      </details>
    </>
  );
}

function Over({ vote: { own, counts, places } }: { vote: VotedStatement }) {
  if (counts === null)
    return (
      <>
        <p className="vote-line">Look up: your class is about to see how it divided.</p>
        <Own kind={own} />
      </>
    );
  return (
    <section className="vote-split" aria-label="How your class divided">
      <KindShapes />
      <KindPatterns />
      <p className="meta">{countOf(sumOf(counts), 'answer')}, without names</p>
      <SplitBar counts={counts} keys={[]} />
      <ul className="vote-counts">
        {places.map((kind) => (
          <li key={kind}>
            <b className="num">{counts[kind]}</b> <KindName kind={kind} />
          </li>
        ))}
      </ul>
      <Own kind={own} />
      <p className="vote-line">Which words decided it for you? Listen to somebody who chose another place.</p>
    </section>
  );
}

function Own({ kind }: { kind: Kind | null }) {
  return kind === null ? (
    <p className="meta">You did not answer this one.</p>
  ) : (
    <p className="vote-own">
      Your answer: <KindName kind={kind} />
    </p>
  );
}

import './welcome.css';
import type { ReactNode } from 'react';
import type { Said } from '@/domain/said';
import { PostButton } from '../ui/post-button';
import { SaidBox } from '../ui/said-box';
import { NewClassForm } from './new-class-form';
import { SimulatedTag } from './simulated-tag';

/** What a teacher sees who has no class yet. */
export function Welcome({ said }: { said: Said | null }) {
  return (
    <main id="main" className="wrap welcome">
      <header>
        <h1>Before your first class</h1>
        <p className="lead">Three things, about ten minutes. The order is a suggestion.</p>
      </header>
      <SaidBox said={said} />
      <ol className="firsts">
        <First n={1} title="Read the note on care">
          <p>
            Some students may have family there, or strong ties to people on any side. What to tell families,
            what never to ask, and a quiet task for those who need one.
          </p>
          <a className="btn" href="/teach/lessons#care">
            Read it
          </a>
        </First>
        <First n={2} title="Walk through the sample class" isSimulated>
          <p>
            Made-up students and their answers, so that you can try the live view and the projector before
            anybody is watching.
          </p>
          <PostButton action="/api/teach/sample-class" className="btn line">
            Open the sample class
          </PostButton>
        </First>
        <First n={3} title="Start your own class">
          <NewClassForm typed={said?.fields?.['name']} isFirst />
        </First>
      </ol>
      <section className="aside" aria-labelledby="not-h">
        <h2 id="not-h">What this course does not do</h2>
        <p>
          It does not decide who is telling the truth about Xinjiang. Sorting says what kind of statement
          something is. Two texts side by side do not mean that the evidence is even.
        </p>
      </section>
    </main>
  );
}

function First({
  n,
  title,
  isSimulated = false,
  children,
}: {
  n: number;
  title: string;
  isSimulated?: boolean;
  children: ReactNode;
}) {
  return (
    <li>
      <span className="n" aria-hidden="true">
        {n}
      </span>
      <div>
        <h2>
          {title} {isSimulated ? <SimulatedTag /> : null}
        </h2>
        {children}
      </div>
    </li>
  );
}

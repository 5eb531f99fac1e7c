import '../ui/notice.css';
import './held-note.css';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';

/** In the place of feedback that an assignment holds back. */
export function HeldNote({ title, says, children }: { title: string; says: string; children?: ReactNode }) {
  return (
    <section className="held-note">
      <h1>{title}</h1>
      <div className="notice" role="status">
        <Icon name="check" />
        <p>
          <b>The key comes later</b> What you check goes to your class. {says}
        </p>
      </div>
      <p className="row">
        {children}
        <a className="btn line" href="/class">
          Your class
        </a>
      </p>
    </section>
  );
}

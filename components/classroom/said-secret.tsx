import './class-page.css';
import type { Said } from '@/domain/said';
import { SaidBox } from '../ui/said-box';

/** What a page says once, with what is shown this once alone. */
export function SaidSecret({ said }: { said: Said | null }) {
  return (
    <>
      <SaidBox said={said} />
      {said?.secret === undefined ? null : (
        <p className="secret">
          <strong>{said.secret}</strong>
          <span className="meta">It is shown only now. Write it down, or let the student write it down.</span>
        </p>
      )}
    </>
  );
}

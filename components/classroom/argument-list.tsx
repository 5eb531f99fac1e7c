import './argument-list.css';
import type { ListedArgument } from '@/domain/class-view';
import { KindName } from '../ui/kind';

/** What students bring forward against an entry of the key, in their own words. */
export function ArgumentList({ arguments: all }: { arguments: readonly ListedArgument[] }) {
  if (all.length === 0) return null;
  return (
    <section className="desk-part" id="arguments" aria-labelledby="arguments-h">
      <h2 id="arguments-h">Arguments, {all.length}</h2>
      <ul className="arguments">
        {all.map(({ id, nickname, quote, kind, words, reason }) => (
          <li key={id}>
            <p className="says">{quote}</p>
            <p>
              <b>{nickname}</b> argues for <KindName kind={kind} />, because of “
              <q className="says inl">{words}</q>”:
            </p>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Kind } from '@/domain/kind';
import { kindMeanings, kindNames, kinds, nextQuestions } from '@/domain/kind';
import { KindMark, kindClass } from '../ui/kind';

/** The three kinds and the tray, each with what to ask next. */
export function Kinds() {
  return (
    <section className="kinds" aria-labelledby="kinds">
      <h2 id="kinds">You sort statements into three kinds</h2>
      <ul>
        {kinds
          .filter((kind) => kind !== 'set-aside')
          .map((kind) => (
            <KindCard key={kind} kind={kind} />
          ))}
      </ul>
      <p className="tray-line setaside">
        <KindMark kind="set-aside" />
        <span>
          <b>And a tray beside them. Set aside: ask who says so.</b> For words that nobody inside the text is
          named for. It is not a safe place: they need the hardest questions.
        </span>
      </p>
      <p className="never">
        <strong>The kind of a statement never tells you whether it is true.</strong> It tells you what to
        check next.
      </p>
    </section>
  );
}

function KindCard({ kind }: { kind: Kind }) {
  return (
    <li className={kindClass(kind)}>
      <KindMark kind={kind} size="l" />
      <h3>{kindNames[kind]}</h3>
      <p>
        {kindMeanings[kind]} <b>{nextQuestions[kind]}</b>
      </p>
    </li>
  );
}

import type { BeforeAfter, Transfer } from '@/domain/before-after';
import { fewestPairs } from '@/domain/before-after';
import { countOf } from '@/domain/count-of';
import type { OverTime } from '@/domain/report-view';

/** Before and after: the same students with the same statements, or with others where the texts are new. */
export function OverTimePart({ overTime }: { overTime: OverTime }) {
  const { quizzes, transfer, newTexts } = overTime;
  return (
    <section className="desk-part" id="over-time" aria-labelledby="over-time-h">
      <h2 id="over-time-h">Before and after</h2>
      <p className="meta">
        The first answers of the same students at two times, from all assignments. What lies between the two
        may be more than the lessons: this does not say why it changed.
      </p>
      <h3>The same statements in two quizzes</h3>
      <Pairs table={quizzes} none="No statement was answered in two quizzes yet." />
      <h3>Two weeks later: statements from earlier lessons</h3>
      <Pairs table={transfer} none="Nobody has answered lesson 8 after an earlier lesson yet." />
      <h3>Two weeks later: statements from new texts</h3>
      <NewTexts transfer={newTexts} />
    </section>
  );
}

function Pairs({ table, none }: { table: BeforeAfter; none: string }) {
  const { pairs, students, both, gained, lost, neither } = table;
  if (pairs === 0) return <p className="too-few">{none}</p>;
  return (
    <>
      <p>
        Of {countOf(pairs, 'pair')} of answers by {countOf(students, 'student')}, {gained} came to match the
        key and {lost} matched before and not after.
        {pairs < fewestPairs ? ' So few pairs say little.' : ''}
      </p>
      <table className="matrix">
        <caption className="tiny">Pairs of first answers</caption>
        <thead>
          <tr>
            <th scope="col">Before</th>
            <th scope="col">After: matches</th>
            <th scope="col">After: not yet</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Matches</th>
            <td className="num">{both}</td>
            <td className="num">{lost}</td>
          </tr>
          <tr>
            <th scope="row">Not yet</th>
            <td className="num">{gained}</td>
            <td className="num">{neither}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function NewTexts({ transfer }: { transfer: Transfer }) {
  const { students, before, after, higher, same, lower } = transfer;
  if (students === 0)
    return (
      <p className="too-few">Nobody has answered five statements of earlier lessons and five new ones yet.</p>
    );
  return (
    <p>
      {countOf(students, 'student')} answered both. Before, {before.matches} of {before.answers} first answers
      match the key; on the new texts, {after.matches} of {after.answers}. The share that matches is higher
      for {higher}, the same for {same}, lower for {lower}. The statements are not the same ones, and may be
      easier or harder.
    </p>
  );
}

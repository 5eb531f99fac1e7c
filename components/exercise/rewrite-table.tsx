import type { CheckedSlot } from './rewrite-slot';
import { labelOf } from './rewrite-slot';
import { OurWords } from './slot-sentence';
import { VerdictMark } from './verdict';

/** All slots at one glance. What the key has stands only where it was reached. On a phone rows become blocks: the roles keep it a table. */
export function RewriteTable({ slots }: { slots: readonly CheckedSlot[] }) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block drops the roles of a table
    <table className="rw-t" role="table">
      <caption className="sr">
        The slots: what is printed, what changed, and what the words would claim
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Printed', 'Changed', 'What it would claim', 'You'].map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {slots.map((one) => (
          <tr key={one.slot.id} role="row">
            <td role="cell">
              <span className="says">{one.slot.printed}</span>
            </td>
            <td role="cell">
              <OurWords>{one.slot.changed}</OurWords>
            </td>
            <td role="cell">
              <Claim {...one} />
            </td>
            <td role="cell">
              <You {...one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: display: block drops the roles of a table
  );
}

function Claim({ slot, feedback }: CheckedSlot) {
  if (feedback.shown !== null) return labelOf(slot, feedback.shown.choice);
  return (
    <span className="hidden-key">
      {feedback.verdict === 'not-yet' ? 'Open to another try' : 'Yours to answer'}
    </span>
  );
}

function You({ slot, feedback }: CheckedSlot) {
  return (
    <>
      <VerdictMark verdict={feedback.verdict} />
      {feedback.verdict === 'not-yet' ? (
        <span className="you-said">You said: {labelOf(slot, feedback.answer)}</span>
      ) : null}
    </>
  );
}

/** What each of the three tests asks, in view beside the table. */
export function ThreeTests({ Heading }: { Heading: 'h2' | 'h4' }) {
  return (
    <div className="tests-side">
      <Heading className="side-h">The three tests</Heading>
      <ol className="t3">
        <li>
          <b>A quantity</b>How many, how much or how long, even if only roughly. A rank is not a quantity.
        </li>
        <li>
          <b>Approximate</b>Given with a hedge: “<q className="says inl">up to</q>”, “
          <q className="says inl">over</q>”, “<q className="says inl">nearly</q>”.
        </li>
        <li>
          <b>Not a party</b>The one who gives it has no side in the dispute and speaks for none. Ask: who
          counted, who paid, who can check?
        </li>
      </ol>
      <p className="meta">All three, or it is not an independent estimate.</p>
    </div>
  );
}

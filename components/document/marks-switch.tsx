/** Whether the statements are marked in the text, each with its number. Needs no script. */
export function MarksSwitch() {
  return (
    <fieldset className="switch">
      <legend className="sr">Statements</legend>
      <label>
        <input type="radio" name="marks" defaultChecked />
        <span>Text</span>
      </label>
      <label>
        <input type="radio" name="marks" className="marks-on" />
        <span>Statements marked</span>
      </label>
    </fieldset>
  );
}

/** How many statements are marked, shown while they are. */
export function MarksNote({
  counts,
}: {
  counts: readonly { readonly name: string; readonly count: number }[];
}) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const each = counts.map(({ name, count }) => `${count} in the ${name.toLowerCase()}`).join(' and ');
  return (
    <p className="marks-note meta">
      {all} statements are marked{counts.length > 1 ? `, ${each}` : ''}. Their kinds are not shown here.
    </p>
  );
}

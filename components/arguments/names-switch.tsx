import './names-switch.css';

interface NamesSwitchProps {
  readonly areNamesShown: boolean;
  /** The address of the page that it stands on. */
  readonly page: string;
}

/** Shows the names of students, who have numbers until then, or hides them again. */
export function NamesSwitch({ areNamesShown, page }: NamesSwitchProps) {
  return (
    <form className="names-switch" method="post" action="/api/teach/names">
      <input type="hidden" name="back" value={page} />
      <span className="meta">{areNamesShown ? 'Names are shown.' : 'Names are hidden while you read.'}</span>
      <button
        className="btn bare small"
        type="submit"
        name="names"
        value={areNamesShown ? 'hidden' : 'shown'}
      >
        {areNamesShown ? 'Hide names' : 'Show names'}
      </button>
    </form>
  );
}

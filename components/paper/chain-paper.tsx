import type { DeckStatement } from '../exercise/deck-statement';

/** Chains on paper: the voices to choose from, and a numbered line for each, from the page to the first speaker. */
export function ChainPaper({
  chains,
}: {
  chains: readonly { readonly statement: DeckStatement; readonly links: readonly string[] }[];
}) {
  return (
    <>
      <p className="how">
        On paper: write the voices on the lines, 1 is the page that you read. Instead of a tick, draw a ring
        round the number of a link.
      </p>
      {chains.map(({ statement, links }) => (
        <div key={statement.id} className="keep">
          <p>
            <span className="says">{statement.quote}</span> <span className="src">{statement.place}</span>
          </p>
          <p className="voices">
            <b>Voices:</b> {links.join(' · ')}
          </p>
          <ol className="links">
            {links.map((link, index) => (
              <li key={link}>
                <span className="link-n">{index + 1}</span>
                <i />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

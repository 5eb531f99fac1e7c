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
        Write the voices in order, from the page that you read to the first speaker. Draw a ring round the
        number of each link behind the first one for which the text names nobody.
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

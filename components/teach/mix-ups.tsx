import type { KeyedStatement } from './keyed';
import { tableTags } from './table';

const { table: Table, thead: Head, tbody: Body, tr: Row, th: Heading, td: Cell } = tableTags;

/** The idea behind the commonest mix-up of each statement, and what to answer. Each idea once. */
export function MixUps({ statements }: { statements: readonly KeyedStatement[] }) {
  const ideas = [...new Set(statements.map(({ entry }) => entry.misconception))];
  return (
    <Table>
      <Head>
        <Row>
          <Heading>They think</Heading>
          <Heading>At</Heading>
          <Heading>Say</Heading>
        </Row>
      </Head>
      <Body>
        {ideas.map((idea) => {
          const [one, ...others] = statements.filter(({ entry }) => entry.misconception === idea);
          if (one === undefined) return null;
          return (
            <Row key={idea}>
              <Cell>
                <b>{idea}</b>
              </Cell>
              <Cell>
                {[one, ...others].map(({ statement }) => (
                  <a key={statement.id} className="mis-place" href={statement.href}>
                    {statement.place}
                  </a>
                ))}
              </Cell>
              <Cell>{one.entry.feedback[one.entry.kind]}</Cell>
            </Row>
          );
        })}
      </Body>
    </Table>
  );
}

import 'server-only';
import type { Statement } from '@/domain/statement';
import type { ContentFault } from './content-fault';
import type { StatementHistory } from './statement-history';
import { historyFile } from './statement-history';

type Noted = StatementHistory[string];
type Places = Pick<Statement, 'document' | 'paragraph' | 'quote'>;

/** Every statement that is not noted in the history, or means something else there, and every noted one that is gone or came back. */
export function historyFaults(statements: readonly Statement[], history: StatementHistory): ContentFault[] {
  const ids = new Set(statements.map(({ id }) => id));
  return [
    ...statements.flatMap((statement) => faultOf(statement, notedIn(history, statement.id)) ?? []),
    ...Object.entries(history).flatMap(([id, noted]) =>
      ids.has(id) || noted.retired !== undefined ? [] : [vanished(id, noted)],
    ),
  ];
}

function notedIn(history: StatementHistory, id: string): Noted | null {
  return Object.hasOwn(history, id) ? (history[id] ?? null) : null;
}

function faultOf(statement: Statement, noted: Noted | null): ContentFault | null {
  const { id } = statement;
  const file = `lessons/documents/${statement.document}/statements.ts`;
  if (noted === null) {
    const { document, paragraph, quote } = statement;
    const entry = JSON.stringify({ document, paragraph, quote, since: 'YYYY-MM-DD' });
    return {
      ...{ file: historyFile, where: `“${id}”`, found: 'no entry for a statement that the course has' },
      expected: `once the statement is final, with the day of its publication: "${id}": ${entry}`,
    };
  }
  if (noted.retired !== undefined) {
    return {
      ...{ file, where: `“${id}”`, found: `an id that was retired on ${noted.retired}` },
      expected: 'an id that was never used: answers that are kept name the former statement by this one',
    };
  }
  if (inWords(noted) === inWords(statement)) return null;
  return {
    ...{ file, where: `“${id}”`, found: inWords(statement) },
    expected: `${inWords(noted)}, as published on ${noted.since}. Other words are another statement: give it an id of its own, and mark “${id}” as retired in ${historyFile}`,
  };
}

function vanished(id: string, noted: Noted): ContentFault {
  return {
    ...{
      file: historyFile,
      where: `“${id}”`,
      found: `a statement that no document has any more: ${inWords(noted)}`,
    },
    expected: '"retired": "YYYY-MM-DD" in its entry, or the statement back. The entry itself stays for good',
  };
}

function inWords({ document, paragraph, quote }: Places): string {
  return `“${quote}” in ¶${paragraph} of ${document}`;
}

import type { Outcome, Row } from './row';
import { actorNames, actors } from './row';
import { ofClasses } from './rows-class';
import { open } from './rows-open';
import { pages } from './rows-pages';
import { ofTeacher } from './rows-teacher';

const words: Readonly<Record<Outcome, string>> = {
  ...{ open: '**yes**', own: 'own', 'sign-in': 'sign in', join: 'join', told: 'told no' },
  ...{ 401: '401', 404: '404', 405: '405' },
};

const head = `# Who may ask for what

Made from the rows in \`e2e/access\`; \`e2e/access.spec.ts\` asks a running server for every cell, and fails where a route of the build has no row here. To write this page anew: \`npx vitest run scripts/access-page.test.ts -u\`.

- **yes**: open, with what the class has; what is sent is kept.
- own: open, with what is the same for everybody or belongs to whoever asks. Nothing of the class is told or changed, and no account but the own one.
- sign in, join: led to the page for that.
- told no: led back to a page that says that it is not there, or not allowed.
- 401: not known here. 404: not found; a class of others is not told apart from one that there is not. 405: this way of asking is not taken.

Wherever it is not **yes** or own, the test compares every table of the database before and after: nothing is changed. A teacher of another class also asks with the own class in the address, and one student, assignment, answer, sample, vote or decision of this one: it is refused in the same way. Whatever is sent is refused from another site, whoever's cookies come along.
`;

/** The page docs/access.md. */
export function accessPage(): string {
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    ['Pages', pages],
    ['What anybody and students send', open],
    ['What teachers send about themselves', ofTeacher],
    ['What teachers send about a class, and save of it', ofClasses],
  ];
  return [head, ...sections.map(([title, rows]) => `## ${title}\n\n${table(rows)}\n`)].join('\n');
}

function table(rows: readonly Row[]): string {
  const titles = ['request', ...actors.map((actor) => actorNames[actor].toLowerCase())];
  const lines = rows.map(({ method, route, who }) => [
    `${method} \`${route}\``,
    ...actors.map((actor) => words[who[actor]]),
  ]);
  return [titles, titles.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

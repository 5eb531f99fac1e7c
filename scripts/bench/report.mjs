import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../run.mjs';

const introduction = `# Performance

What \`npm run bench\` measured last. A run replaces the sections that it measured, between their markers; nothing
between markers is written by hand. Figures are comparable within a section, which is one run on one machine, and
not with those of another run.
`;

/** Keeps a section's last report in a page of docs. */
export function keepReport(name, report, page = 'performance.md') {
  const file = join(root, 'docs', page);
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${start}\n\n${report}\n\n${end}`;
  mkdirSync(dirname(file), { recursive: true });
  const text = existsSync(file) ? readFileSync(file, 'utf8') : introduction;
  const [before, rest] = cut(text, start);
  const [, after] = cut(rest ?? '', end);
  const isThere = rest !== undefined && after !== undefined;
  writeFileSync(file, isThere ? `${before}${section}${after}` : `${text.trimEnd()}\n\n${section}\n`);
}

/** The text before the first place of a mark, and after it where it is there. */
function cut(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

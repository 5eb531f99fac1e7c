import type { Line } from './line';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** A line as HTML. */
export function lineAsHtml(line: Line): string {
  return line
    .map((run) => (typeof run === 'string' ? escapeHtml(run) : `<q class="says">${escapeHtml(run.says)}</q>`))
    .join('');
}

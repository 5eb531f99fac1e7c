import 'server-only';

/** More would be cut by some file systems. */
const longest = 80;

/**
 * The header by which a file is saved, as in RFC 6266: a name of plain letters for old programs, and the name as it is.
 * Nothing of what somebody typed can end the header or lead out of a folder.
 */
export function savedAs(about: string, file: string): string {
  const named = (words: string) => `who-says-so-${words === '' ? 'class' : words}-${file}`;
  const plain = about
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const full = [...about.toWellFormed()]
    .map((character) => (/[\p{L}\p{N}\p{M}]/u.test(character) ? character : '-'))
    .slice(0, longest)
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return `attachment; filename="${named(plain.slice(0, longest))}"; filename*=UTF-8''${encodeURIComponent(named(full))}`;
}

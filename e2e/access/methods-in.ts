const words = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;

/**
 * The methods that the code of a route exports. It reads two ways to export, and no others are let pass: it throws where
 * the code has a word for a method that it did not read as an export, and where it exports what another file has.
 */
export function methodsIn(source: string): string[] {
  const functions = [...source.matchAll(/^export (?:async )?function ([A-Z]+)\(/gm)].map(
    ([, name = '']) => name,
  );
  const others = [...source.matchAll(/^export \{([^}]*)\};$/gm)].flatMap(([, names = '']) => renamed(names));
  const found = [...functions, ...others];
  const unread = (source.match(words) ?? []).filter((word) => !found.includes(word));
  if (unread.length > 0)
    throw new Error(`This route has ${unread.join(', ')} where this test cannot read it.`);
  if (/\bexport\s*\*/.test(source)) throw new Error('This route exports what another file has.');
  if (found.length === 0) throw new Error('This route exports no method that this test can read.');
  return [...new Set(found)];
}

/** `GET as PUT, GET as PATCH`. */
function renamed(names: string): string[] {
  return [...names.matchAll(/ as ([A-Z]+)\b/g)].map(([, name = '']) => name);
}

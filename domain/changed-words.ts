/** A stretch of a text beside its former version. */
export interface ChangedRun {
  readonly text: string;
  readonly change: 'same' | 'added' | 'taken';
}

/**
 * What changed from one text to the next, word by word: a longest common subsequence (Wagner and Fischer, 1974).
 * The runs without those that were taken are the new text; without those that were added, the former one.
 */
export function changedWords(before: string, after: string): ChangedRun[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const common = lengths(old, now);
  const runs: ChangedRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      push(runs, was, 'same');
      i += 1;
      j += 1;
    } else if (is === undefined || (was !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      push(runs, was ?? '', 'taken');
      i += 1;
    } else {
      push(runs, is, 'added');
      j += 1;
    }
  }
  return runs;
}

/** Words, each with the space before it, so that nothing of a text is lost. */
function piecesOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}

/** At [i][j]: how many pieces the rest of both texts from there on have in common. */
function lengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const longest =
        old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
      table[i]?.set([longest], j);
    }
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function push(runs: ChangedRun[], text: string, change: ChangedRun['change']): void {
  const last = runs.at(-1);
  if (last?.change === change) runs[runs.length - 1] = { text: last.text + text, change };
  else runs.push({ text, change });
}

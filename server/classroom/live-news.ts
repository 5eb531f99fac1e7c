import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import type { ClassChange } from '@/domain/class';
import { selectChanges, selectLastChange } from '../db/queries/changes';
import type { News, NewsSource, PageEvent } from './event-stream';
import type { LiveView, Watched } from './live-view';
import { now, selectLiveView, selectRows, selectWatched } from './live-view';
import { selectShownStatement, selectStatementSplit } from './statement-split';

/** More changes than this are told by showing everything anew. */
const mostChanges = 60;

type Read = NewsSource['read'];

/** What the live view is told: the rows of those who sent something, or everything where more than that has changed. */
export function readLiveNews(watched: Watched): Read {
  return async (after) => {
    if (after === null) return everything(await selectLiveView(watched));
    const { db, teacher, class: classId } = watched;
    const changes = await selectChanges(db, teacher, classId, after);
    const last = changes.at(-1)?.number;
    if (last === undefined) return { events: [], last: after };
    if (changes.length > mostChanges || changes.some(isLarge))
      return everything(await selectLiveView(watched));
    const { work } = await selectWatched(watched);
    return { events: await rowsOf(watched, work, changes), last };
  };
}

/** Everything is told with what changed of the class, its students, its work or its key. */
function isLarge({ type }: ClassChange): boolean {
  return type !== 'attempt-received' && type !== 'argument-made';
}

function everything({ rows, columns, now: at, pausedAt, isAtWork, voteOn, last }: LiveView): News {
  return { events: [{ name: 'all', data: { rows, columns, now: at, pausedAt, isAtWork, voteOn } }], last };
}

async function rowsOf(
  watched: Watched,
  work: AssignedWork,
  changes: readonly ClassChange[],
): Promise<PageEvent[]> {
  const students = new Set(changes.flatMap(({ student }) => student ?? []));
  const rows = await selectRows(watched, work, students);
  return [{ name: 'rows', data: { rows, now: now() } }];
}

/** What the projector is told: how the class divides over the statement that is shown. Never a name. */
export function readSplitNews(watched: Watched, number: string): Read {
  return async (after) => {
    const { db, teacher, class: classId } = watched;
    const before = after ?? (await selectLastChange(db));
    const changes = await selectChanges(db, teacher, classId, before);
    if (after !== null && changes.length === 0) return { events: [], last: after };
    const { column } = await selectShownStatement(watched, number);
    const split = await selectStatementSplit(watched, column);
    const { key, alsoAccepts, alsoMatches, cues } = column.asked;
    const events = [
      { name: 'split', data: split },
      ...(changes.some(({ type }) => type === 'key-changed')
        ? [{ name: 'key', data: { key, alsoAccepts, alsoMatches, cues } }]
        : []),
    ];
    return { events, last: changes.at(-1)?.number ?? before };
  };
}

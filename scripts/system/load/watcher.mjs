import { isDeepStrictEqual } from 'node:util';
import { newCookies, newLines, openStream, send } from './http.mjs';
import { counted } from './record.mjs';

/** A teacher with the live view of one class open. `next` gives the server for the next request or stream. */
export function newWatcher({ id, assignment, students, cookies: session }, { next, record }) {
  const cookies = newCookies(session);
  const agent = newLines();
  const address = `/api/teach/classes/${id}/events?assignment=${assignment}`;
  const state = { stream: null, last: null, rows: new Map() };
  const page = () =>
    send(next(), `/teach/classes/${id}/assignments/${assignment}`, { agent, headers: cookies.headers() });

  function listen() {
    state.stream?.close();
    const from = state.last === null ? {} : { 'last-event-id': state.last };
    state.stream = openStream(next(), address, {
      agent,
      headers: cookies.headers(from),
      hear: (event) => take(event),
      tellEnd: (why) => record.amiss(`stream of a teacher: ${why}`),
    });
  }

  function take({ id: number, name, data }) {
    state.last = number;
    const { rows } = JSON.parse(data);
    const at = performance.now();
    if (name === 'all') state.rows.clear();
    for (const row of rows)
      state.rows.set(row.student, { row, arrivals: arrivalsWith(state.rows.get(row.student), row, at) });
  }

  return {
    students: new Set(students),
    look: (since) => counted(record, 'live page', since, page()),
    listen,
    /** When it was told of an attempt, by `performance.now()`; null where it was not. */
    heardOf: ({ student, sentAt }) =>
      state.rows.get(student)?.arrivals.find(({ lastAt }) => lastAt >= sentAt)?.at ?? null,
    /** Whether what it was told bit by bit is what a page shows that is opened now. */
    isAsOpenedNow: async () => {
      const told = [...state.rows.values()].map(({ row }) => row);
      return isDeepStrictEqual(sorted(told), sorted(await rowsNow()));
    },
    leave: () => {
      state.stream?.close();
      agent.destroy();
    },
  };

  /** All rows, over a stream that is opened for that alone. */
  function rowsNow() {
    return new Promise((resolve, reject) => {
      const stream = openStream(next(), address, {
        headers: cookies.headers(),
        hear: ({ data }) => {
          stream.close();
          resolve(JSON.parse(data).rows);
        },
        tellEnd: (why) => reject(new Error(`The live view could not be opened: ${why}`)),
      });
    });
  }
}

/** When a row came, with the time of the last attempt that is in it: all that were received by then are in it too. */
function arrivalsWith(known, { lastAt }, at) {
  const arrivals = known?.arrivals ?? [];
  return lastAt === null || arrivals.at(-1)?.lastAt === lastAt ? arrivals : [...arrivals, { lastAt, at }];
}

function sorted(rows) {
  return rows.toSorted((one, other) => one.number - other.number);
}

/** Of how many requests of somebody one has to be taken: fewer, and the requests met a closed door and not the product. */
const oneIn = 50;

/** Who has to have seen the text that strangers may not see: it would be no news that a stranger does not, either. */
const shown = ['teacher', 'student'];

/** What a run has seen so far, of everybody. */
export function newSeen() {
  const statuses = new Map();
  const actors = new Map();
  return {
    note(actor, { status }, hasCanary) {
      const hundreds = `${Math.floor(status / 100)}xx`;
      statuses.set(hundreds, (statuses.get(hundreds) ?? 0) + 1);
      const one = actors.get(actor) ?? { sent: 0, taken: 0, canary: 0 };
      actors.set(actor, {
        sent: one.sent + 1,
        taken: one.taken + (Math.floor(status / 100) === 2 || status === 303 ? 1 : 0),
        canary: one.canary + (hasCanary ? 1 : 0),
      });
    },
    sent: () => [...actors.values()].reduce((sum, { sent }) => sum + sent, 0),
    /** “900 2xx, 80 3xx” */
    shares: () =>
      [...statuses]
        .toSorted()
        .map(([hundreds, count]) => `${count} ${hundreds}`)
        .join(', '),
    /** Of whom the fewest requests were taken: “nobody, 12 of 130”. */
    least: () => {
      const [[actor, { sent, taken }]] = [...actors].sort(
        ([, a], [, b]) => a.taken / a.sent - b.taken / b.sent,
      );
      return `${actor}, ${taken} of ${sent}`;
    },
    /** Sentences for what shows that the run has tried nothing. */
    complaints: () => [
      ...[...actors]
        .filter(([, { sent, taken }]) => taken < Math.floor(sent / oneIn))
        .map(([actor, { sent, taken }]) => `Of ${sent} requests of ${actor} only ${taken} were taken.`),
      ...shown
        .filter((actor) => (actors.get(actor)?.canary ?? 0) === 0)
        .map(
          (actor) =>
            `The ${actor} of the class did not see its text once, so nothing is said of who else did not.`,
        ),
    ],
  };
}

/** Every page and file of the class that these people may open, as requests in which nothing is changed. */
export function plainRequests(rows) {
  return rows.flatMap(({ method, who }, row) =>
    shown
      .filter((actor) => method === 'GET' && who[actor] === 'open')
      .map((actor) => ({
        ...{ row, actor, method: null, query: null, headers: [] },
        ...{ parts: [{ type: 'own' }], body: { type: 'valid' } },
      })),
  );
}

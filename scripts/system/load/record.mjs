/** What a run has seen: how long each kind of request took, and what went amiss. */
export function newRecord() {
  const took = new Map();
  const errors = [];
  return {
    errors,
    /** Counts one answer. `since`: when it ought to have been sent, by `performance.now()`. */
    took: (kind, since) => {
      const all = took.get(kind) ?? [];
      all.push(performance.now() - since);
      took.set(kind, all);
    },
    amiss: (sentence) => errors.push(sentence),
    all: () => Object.fromEntries(took),
  };
}

/** Waits for an answer and counts it; anything but these statuses is amiss. Gives null where it is. */
export async function counted(record, kind, since, sending, allowed = [200]) {
  try {
    const answer = await sending;
    record.took(kind, since);
    if (allowed.includes(answer.status)) return answer;
    record.amiss(`${kind}: answered ${answer.status}: ${answer.body.toString('utf8', 0, 200)}`);
  } catch (error) {
    record.amiss(`${kind}: ${error.message}`);
  }
  return null;
}

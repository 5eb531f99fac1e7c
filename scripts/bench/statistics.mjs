/** The value that the given part of the samples does not exceed, by nearest rank. */
export function percentile(samples, part) {
  const sorted = sort(samples);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

export function median(samples) {
  const sorted = sort(samples);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function sort(samples) {
  return [...samples].sort((one, other) => one - other);
}

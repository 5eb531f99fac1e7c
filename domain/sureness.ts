/** How sure a student says to be of an answer, from least to most. */
export const surenessLevels = ['guessing', 'fairly-sure', 'sure'] as const;

export type Sureness = (typeof surenessLevels)[number];

export const surenessNames: Readonly<Record<Sureness, string>> = {
  guessing: 'Guessing',
  'fairly-sure': 'Fairly sure',
  sure: 'Sure',
};

export function isSureness(value: unknown): value is Sureness {
  return surenessLevels.some((level) => level === value);
}

interface Round {
  readonly students: number;
  readonly openMs: number;
  readonly checkMs: readonly [number, number];
  readonly ms: number;
  readonly seed: number;
}

interface Act {
  readonly at: number;
  readonly who: number;
  readonly what: 'open' | 'home' | 'sort' | 'quiz' | 'reason';
}

export function planOf(round: Round): Act[];

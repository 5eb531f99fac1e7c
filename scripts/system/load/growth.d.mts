export const comparedRounds: number;
export function growthIn(kept: readonly number[]): number | null;

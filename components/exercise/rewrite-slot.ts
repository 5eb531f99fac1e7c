import type { Tries } from '@/domain/answers';
import type { ChoiceFeedback } from '@/domain/check-rewrite';

/** A slot of a sentence as an exercise shows it. Safe to send to a browser. */
export interface RewriteSlot {
  readonly id: string;
  readonly printed: string;
  readonly changed: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** A slot with what the check said of it. */
export interface CheckedSlot {
  readonly slot: RewriteSlot;
  readonly number: number;
  readonly feedback: ChoiceFeedback;
  readonly tries: Tries;
}

/** What a choice says, by its id. */
export function labelOf({ choices }: RewriteSlot, choice: string | undefined | null): string {
  return choices.find(({ id }) => id === choice)?.label ?? '';
}

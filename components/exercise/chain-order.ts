import type { Choices } from '@/domain/answers';
import { answerOf, itemsOf } from '@/domain/answers';
import { orderOf } from '@/domain/question-id';
import type { DeckStatement } from './deck-statement';

/** One voice of a chain. */
export interface ChainVoice {
  readonly id: string;
  readonly who: string;
}

/** A statement with the links of its chain, in the order in which they are first shown, from top to foot. */
export interface ChainToBuild {
  readonly statement: DeckStatement;
  readonly links: readonly ChainVoice[];
}

/** Whether the order of a chain is an answer: something in it was moved or ticked, or it was kept as it stands. */
export function isOrdered(choices: Choices, { statement }: ChainToBuild): boolean {
  return Object.hasOwn(choices, orderOf(statement.id));
}

/** The links from top to foot: the first speaker on top. An answer runs the other way, from the page to the first speaker. */
export function linksFromTop(choices: Choices, chain: ChainToBuild): readonly ChainVoice[] {
  if (!isOrdered(choices, chain)) return chain.links;
  const fromPage = itemsOf(choices[orderOf(chain.statement.id)]);
  const links = fromPage.toReversed().flatMap((id) => chain.links.filter((link) => link.id === id));
  return links.length === chain.links.length ? links : chain.links;
}

/** The answer that links from top to foot give. */
export function answerFromTop(links: readonly ChainVoice[]): string {
  return answerOf(links.map(({ id }) => id).toReversed());
}

/** The links with one moved by one place, up or down; null where there is no place to move to. */
export function moved(links: readonly ChainVoice[], id: string, by: -1 | 1): readonly ChainVoice[] | null {
  const from = links.findIndex((link) => link.id === id);
  const link = links[from];
  const other = links[from + by];
  if (link === undefined || other === undefined) return null;
  return links.map((one) => (one === link ? other : one === other ? link : one));
}

import type { Answers } from './answers';
import { itemsOf, triesFor } from './answers';
import type { ChoiceFeedback } from './check-rewrite';
import { feedbackOnChoice } from './check-rewrite';
import type { OrderExercise } from './exercise';
import type { EventKey, OrderKey } from './exercise-key';
import { isKeyShown } from './feedback';
import { countsInWords } from './result';

/** One event where the student put it. Places are counted from 1. */
export interface PlacedEvent {
  readonly id: string;
  readonly place: number;
  readonly isMatch: boolean;
  /** A hint where it does not match. */
  readonly why: string | null;
}

/** The line of dates as the key has it, from the earliest to the latest. */
export interface KeyedEvent {
  readonly id: string;
  readonly date: string;
  readonly known: string;
  /** Where the student put it. */
  readonly yours: number;
  /** Time that is left out after it. */
  readonly pause: string | null;
}

/** A checked order of events, with its question. */
export interface CheckedOrder {
  readonly type: 'order';
  /** In the student's order; empty where none was given. */
  readonly events: readonly PlacedEvent[];
  /** Null until the key is shown. */
  readonly line: readonly KeyedEvent[] | null;
  readonly question: ChoiceFeedback;
  /** “3 of 5 places match the key, 2 not yet”. */
  readonly result: string;
  readonly notScored: string;
}

/** Checks the places, and the question apart from them. */
export function checkOrder(_exercise: OrderExercise, own: OrderKey, answers: Answers): CheckedOrder {
  const tries = triesFor(answers, 'order');
  const given = itemsOf(tries.at(-1));
  const events = given.map((id, index): PlacedEvent => {
    const isMatch = own.order[index] === id;
    return { id, place: index + 1, isMatch, why: isMatch ? null : eventKey(own, id).why };
  });
  const matches = events.filter(({ isMatch }) => isMatch).length;
  const verdict = matches === own.order.length ? 'matches' : 'not-yet';
  const question = feedbackOnChoice('question', own.question, triesFor(answers, 'question'));
  return {
    type: 'order',
    events,
    line: given.length > 0 && isKeyShown(verdict, tries) ? lineOf(own, given) : null,
    question,
    result:
      given.length === 0
        ? 'The events are not in order yet'
        : countsInWords(matches, own.order.length, own.order.length - matches, 'places'),
    notScored: question.verdict === 'not-answered' ? 'The question below is not answered.' : '',
  };
}

function lineOf(own: OrderKey, given: readonly string[]): KeyedEvent[] {
  return own.order.map((id) => {
    const { date, known } = eventKey(own, id);
    const pause = own.pause?.after === id ? own.pause.says : null;
    return { id, date, known, yours: given.indexOf(id) + 1, pause };
  });
}

function eventKey(own: OrderKey, id: string): EventKey {
  const entry = Object.hasOwn(own.events, id) ? own.events[id] : undefined;
  if (entry === undefined) throw new Error(`The key has no entry for the event “${id}”.`);
  return entry;
}

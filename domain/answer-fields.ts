import type { Answers, Choices } from './answers';
import { answerOf } from './answers';
import { AppError } from './errors';

/**
 * The fields of an exercise as a form sends them, with a script or without:
 * `answer:<question>` holds a choice or a text, `item:<question>` one item of a set, `place:<question>:<item>` the number of an item in an order,
 * `set:<question>` names a question whose answer makes an empty set an answer too, `tried:<question>` an earlier try.
 */
export type Fields = Iterable<readonly [string, unknown]>;

/** The name of the fields for a question that is answered by one choice or by a text. */
export function answerName(question: string): string {
  return `answer:${question}`;
}

export function itemName(question: string): string {
  return `item:${question}`;
}

export function placeName(question: string, item: string): string {
  return `place:${question}:${item}`;
}

/** Where it stands in a form, no item of a set is an answer, provided that another question is answered. */
export function setName(question: string): string {
  return `set:${question}`;
}

export function triedName(question: string): string {
  return `tried:${question}`;
}

/** Reads what is chosen. Throws `invalid-input` where the numbers of an order are not 1, 2, 3 and so on, each once. */
export function choicesInFields(fields: Fields): Choices {
  const all = [...fields].flatMap(([name, value]): [string, string, string][] => {
    const colon = name.indexOf(':');
    return typeof value === 'string' && colon > 0
      ? [[name.slice(0, colon), name.slice(colon + 1), plainLines(value).trim()]]
      : [];
  });
  const of = (kind: string) => all.filter(([own]) => own === kind);
  const choices = new Map<string, string>();
  for (const [, question, value] of of('answer')) if (value !== '') choices.set(question, value);
  for (const [question, places] of placesIn(of('place'))) choices.set(question, orderFrom(places));
  for (const [question, items] of grouped(of('item'))) choices.set(question, answerOf(items));
  for (const [, question, other] of of('set'))
    if (!choices.has(question) && choices.has(other)) choices.set(question, answerOf([]));
  return Object.fromEntries(choices);
}

/** Reads the earlier tries. */
export function triedInFields(fields: Fields): Answers {
  const tried = [...fields].flatMap(([name, value]): [string, string, string][] =>
    name.startsWith('tried:') && typeof value === 'string'
      ? [['tried', name.slice('tried:'.length), plainLines(value)]]
      : [],
  );
  return Object.fromEntries(grouped(tried));
}

/** A form that is sent without a script ends lines in two characters, a script in one: the same text is the same answer. */
function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function grouped(fields: readonly (readonly [string, string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [, question, value] of fields) groups.set(question, [...(groups.get(question) ?? []), value]);
  return groups;
}

interface Place {
  readonly item: string;
  readonly number: string;
}

/** The numbered items of each order, without the orders in which no number is written. */
function placesIn(fields: readonly (readonly [string, string, string])[]): Map<string, Place[]> {
  const orders = new Map<string, Place[]>();
  for (const [, name, number] of fields) {
    const colon = name.lastIndexOf(':');
    const question = name.slice(0, colon);
    orders.set(question, [...(orders.get(question) ?? []), { item: name.slice(colon + 1), number }]);
  }
  return new Map([...orders].filter(([, places]) => places.some(({ number }) => number !== '')));
}

function orderFrom(places: readonly Place[]): string {
  const sorted = places.toSorted((one, other) => Number(one.number) - Number(other.number));
  if (sorted.every(({ number }, index) => Number(number) === index + 1))
    return answerOf(sorted.map(({ item }) => item));
  throw new AppError(
    'invalid-input',
    `The numbers of an order are ${places.map(({ number }) => number || 'empty').join(', ')}. Write each number from 1 to ${places.length} once.`,
  );
}

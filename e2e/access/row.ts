import type { FullClass } from '@/server/db/testing/full-class';

/** Who asks. The class is the one that each row is about. */
export const actors = ['nobody', 'student', 'stranger', 'teacher', 'colleague', 'other'] as const;

export type Actor = (typeof actors)[number];

/** Who that is, for readers. */
export const actorNames: Readonly<Record<Actor, string>> = {
  nobody: 'Nobody who is known',
  student: 'Student of the class',
  stranger: 'Student of another class',
  teacher: 'Teacher of the class',
  colleague: 'Second teacher of the class',
  other: 'Teacher of another class',
};

/** What comes of it. All but the first two are refusals: nothing of the class is told, and nothing at all is changed. */
export const outcomes = {
  open: 'yes',
  own: 'own or public: nothing of the class is told or changed',
  'sign-in': 'led to the sign-in',
  join: 'led to joining',
  told: 'told that it is not there, or not allowed',
  401: '401, not known',
  404: '404, not found',
  405: '405, not taken',
} as const;

export type Outcome = keyof typeof outcomes;

export type Who = Readonly<Record<Actor, Outcome>>;

/** What a row can name: the class, and what is around it. */
export interface Room extends FullClass {
  readonly colleagueId: string;
  readonly colleagueEmail: string;
  readonly otherEmail: string;
  readonly password: string;
  /** A second session of the teacher. */
  readonly session: string;
  readonly invitation: string;
  /** A teacher who asked for a new password. */
  readonly askerId: string;
}

export type Fields = Readonly<Record<string, string>>;

/** One way to ask the product for something, and who may. */
export interface Row {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** As the build names it. */
  readonly route: string;
  readonly who: Who;
  /** Other parts of the address than `partsOf` gives. */
  readonly parts?: (room: Room) => Fields;
  readonly query?: (room: Room) => string;
  readonly form?: (room: Room) => Fields;
  readonly json?: (room: Room) => unknown;
  /** The status where it is open; 200 for what is read and 303 for what is sent, where it is left out. */
  readonly opens?: number;
  /** Where it is open, it changes nothing in the database. */
  readonly keepsAll?: true;
  /** It uses something up that a room has once: each one who asks has a room of its own. */
  readonly usesUp?: true;
  /** It ends a session or an account: each one who asks has an account of its own. */
  readonly endsAccount?: true;
  /** What it shows of the class names nobody and nothing that can be told from another one’s. */
  readonly isNameless?: true;
  /** A stream without an end. */
  readonly isStream?: true;
}

/** The parts of an address that a route leaves open. */
export const partsOf = (room: Room): Readonly<Record<string, string>> => ({
  ...{ class: room.class, assignment: room.assignment, student: room.student, attempt: room.attempt },
  ...{ statement: room.statement, marking: room.marking, n: '1', file: 'attempts.csv', code: room.code },
  ...{ token: room.invitation, lesson: 'claim-or-denial', exercise: 'two-halves', step: '2' },
  ...{ document: 'diplomat-article', deck: 'first.10.0000' },
});

/** The address of a row: the teachers’ texts and the others have the same names of parts. */
export function addressOf({ route, query, parts: others }: Row, room: Room): string {
  const parts = { ...partsOf(room), ...others?.(room) };
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
  return `${path}${query === undefined ? '' : `?${query(room)}`}`;
}

export function same(outcome: Outcome): Who {
  return {
    ...{ nobody: outcome, student: outcome, stranger: outcome },
    ...{ teacher: outcome, colleague: outcome, other: outcome },
  };
}

/** For everybody, the same. */
export const everybody = same('own');

const strangers = (outcome: Outcome) => ({ nobody: outcome, student: outcome, stranger: outcome });

/** A page for teachers that holds nothing of a class. */
export const teachersPage: Who = {
  ...strangers('sign-in'),
  ...{ teacher: 'own', colleague: 'own', other: 'own' },
};

/** A page of a class. */
export const pageOfClass: Who = {
  ...strangers('sign-in'),
  ...{ teacher: 'open', colleague: 'open', other: 404 },
};

/** What a program reads of a class: a file, its events. */
export const fileOfClass: Who = { ...strangers(401), teacher: 'open', colleague: 'open', other: 404 };

/** What a teacher sends about a class. */
export const formOfClass: Who = { ...strangers(401), teacher: 'open', colleague: 'open', other: 'told' };

/** What a teacher sends about nothing but the own account. */
export const formOfTeacher: Who = { ...strangers(401), teacher: 'own', colleague: 'own', other: 'own' };

import { randomUUID } from 'node:crypto';
import type { Row } from './row';
import { everybody, same } from './row';

const check = ({ changed }: { readonly changed: string }) => ({
  exercise: 'claim-or-denial/twelve',
  attempt: randomUUID(),
  madeAt: new Date().toISOString(),
  answers: { [changed]: ['set-aside'] },
});

/** What anybody may send, and what students send. */
export const open: readonly Row[] = [
  // Kept for students alone; anybody else is answered and nothing is kept.
  {
    ...{ method: 'POST', route: '/api/check', who: { ...everybody, student: 'open' } },
    ...{ json: check, opens: 200 },
  },
  { method: 'GET', route: '/api/check', who: same(405) },
  { method: 'PUT', route: '/api/check', who: same(405) },
  { method: 'PATCH', route: '/api/check', who: same(405) },
  { method: 'DELETE', route: '/api/check', who: same(405) },
  { method: 'OPTIONS', route: '/api/check', who: everybody, opens: 204 },
  {
    method: 'POST',
    route: '/api/class/argue',
    // Each in the own class.
    who: { ...same(401), student: 'open', stranger: 'own' },
    form: ({ statement }) => ({
      ...{ statement, kind: 'independent-estimate', words: 'under the rule of law' },
      reason: 'I read it as a count that somebody made, as it names how much is protected.',
    }),
  },
  {
    ...{ method: 'GET', route: '/api/class/events', isStream: true },
    who: { ...same(401), student: 'open', stranger: 'own' },
  },
  { method: 'GET', route: '/api/class/export', who: { ...same(401), student: 'open', stranger: 'own' } },
  {
    // Whoever has the code may join. A device that is in a class has to leave it first.
    ...{ method: 'POST', route: '/api/class/join' },
    who: { ...same('open'), student: 'told', stranger: 'told' },
    form: ({ code }) => ({ code, own: `New ${randomUUID().slice(0, 8)}` }),
  },
  {
    ...{ method: 'POST', route: '/api/class/leave', form: () => ({}) },
    who: { ...everybody, student: 'open' },
  },
  {
    // Without the words of a student, the code alone brings nobody back.
    ...{ method: 'POST', route: '/api/class/return', who: same('told') },
    form: ({ code }) => ({ code, phrase: 'river otter violet lamp', leave: 'yes' }),
  },
  {
    ...{ method: 'POST', route: '/api/class/vote', who: { ...same(401), student: 'open', stranger: 'told' } },
    form: ({ vote }) => ({ vote, kind: 'attributed-claim' }),
  },
  {
    ...{ method: 'POST', route: '/api/class/work', json: check, opens: 204 },
    who: { ...same(401), student: 'open', stranger: 'own' },
  },
  {
    ...{ method: 'POST', route: '/api/forgot-password', who: everybody },
    form: ({ otherEmail }) => ({ email: otherEmail }),
  },
  {
    // With a link that is none.
    ...{ method: 'POST', route: '/api/new-password', who: same('told') },
    form: () => ({ token: 'none', newPassword: 'quiet maple ferry lantern' }),
  },
  {
    ...{ method: 'POST', route: '/api/sign-in', who: everybody },
    form: ({ colleagueEmail, password }) => ({ email: colleagueEmail, password }),
  },
  {
    ...{ method: 'POST', route: '/api/sign-out', who: everybody, endsAccount: true },
    form: () => ({}),
  },
  {
    // With an invitation.
    ...{ method: 'POST', route: '/api/sign-up', who: everybody, usesUp: true },
    form: ({ invitation, password }) => ({
      ...{ token: invitation, page: `/invitation/${invitation}`, name: 'New', password },
      email: `${randomUUID()}@school.example`,
    }),
  },
];

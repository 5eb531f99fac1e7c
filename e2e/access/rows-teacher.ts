import { randomUUID } from 'node:crypto';
import type { Fields, Row } from './row';
import { formOfTeacher } from './row';

const form = (path: string, fields: Fields, more: Partial<Row> = {}): Row => ({
  ...{ method: 'POST', route: `/api/teach/${path}`, who: formOfTeacher, form: () => fields },
  ...more,
});

/** What teachers send about themselves and their colleagues. */
export const ofTeacher: readonly Row[] = [
  form('account/delete', {}, { form: ({ password }) => ({ password }), endsAccount: true }),
  form('account/name', { name: 'Ms Renamed' }),
  form(
    'account/password',
    {},
    {
      form: ({ password }) => ({ currentPassword: password, newPassword: 'quiet maple ferry lantern' }),
      endsAccount: true,
    },
  ),
  form('account/sessions/end-others', {}, { endsAccount: true }),
  // The second session of the teacher: nobody else can end it.
  form(
    'account/sessions/end',
    {},
    {
      form: ({ session }) => ({ session }),
      who: { ...formOfTeacher, teacher: 'open', colleague: 'told', other: 'told' },
    },
  ),
  form('classes', { name: 'Another class' }),
  form('invitations', {}),
  form('names', { names: 'hidden' }, { keepsAll: true }),
  form('reset-links', {}, { form: ({ askerId }) => ({ teacher: askerId }), usesUp: true }),
  form('reset-requests/forget', {}, { keepsAll: true }),
  form('sample-class', { once: randomUUID() }),
  form('sample-class/remove', {}),
];

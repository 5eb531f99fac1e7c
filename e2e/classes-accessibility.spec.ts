import { expectAccessible } from './axe';
import { joined, send } from './class-people';
import { assignFirst, makeClass } from './classes';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

test('the pages of a class have no violation at any size, in any theme, and never scroll sideways', {
  tag: sweep,
}, async ({ page }) => {
  test.slow();
  const made = await makeClass(
    page,
    `A class with a name that is as long as it can be ${crypto.randomUUID().slice(0, 8)}`,
  );
  const ada = await joined(made.code, 'Nicknamesofonelongword24');
  const live = await assignFirst(page, made, 'Lesson 2: Claim or denial?');
  const assignment = live.split('/').at(-1) ?? '';
  const answers = { 'repeatedly-denied': ['attributed-claim', 'official-denial'] };
  await send(ada, { assignment, exercise: 'claim-or-denial/opposite', answers });
  const student = `${made.path}/students/${ada.student}`;
  const pages = [
    '/teach',
    made.path,
    `${made.path}/code`,
    `${made.path}/assign`,
    `${live}/settings`,
    student,
  ];
  for (const address of pages) await expectAccessible(page, { open: () => page.goto(address) });
});

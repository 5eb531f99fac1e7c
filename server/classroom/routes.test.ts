import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { POST as check } from '@/app/api/check/route';
import { GET as exportOwn } from '@/app/api/class/export/route';
import { POST as join } from '@/app/api/class/join/route';
import { POST as leave } from '@/app/api/class/leave/route';
import { POST as comeBack } from '@/app/api/class/return/route';
import { POST as bring } from '@/app/api/class/work/route';
import { returnWords } from '@/domain/return-words';
import { insertAssignment } from '../db/queries/assignments';
import { selectAttempts } from '../db/queries/attempts';
import { updateClass } from '../db/queries/classes';
import { selectStudents } from '../db/queries/roster';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newClass, newTeacher } from '../db/testing/people';
import { readSaid } from '../forms/said';

const origin = 'http://course.example';
const exercise = 'claim-or-denial/twelve';
const answers = { 'holding-fast': ['official-denial'] };

/** A browser, as far as cookies go. */
function browser() {
  const jar = new Map<string, string>();
  return {
    jar,
    get cookie() {
      return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    async send(run: (request: Request) => Promise<Response>, path: string, sent: RequestInit = {}) {
      const headers = new Headers(sent.headers);
      headers.set('cookie', this.cookie);
      headers.set('sec-fetch-site', headers.get('sec-fetch-site') ?? 'same-origin');
      const response = await run(new Request(`${origin}${path}`, { ...sent, headers }));
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (cookie.includes('Max-Age=0')) jar.delete(name);
        else jar.set(name, value);
      }
      return response;
    },
    post(run: (request: Request) => Promise<Response>, path: string, fields: Record<string, string>) {
      return this.send(run, path, { method: 'POST', body: new URLSearchParams(fields) });
    },
    json(run: (request: Request) => Promise<Response>, path: string, body: unknown) {
      const headers = { 'content-type': 'application/json' };
      return this.send(run, path, { method: 'POST', headers, body: JSON.stringify(body) });
    },
    /** What the page that a form led to says once. */
    said(response: Response) {
      const said = new URL(response.headers.get('location') ?? '', origin).searchParams.get('said') ?? '';
      return readSaid(new Headers({ cookie: this.cookie }), { said });
    },
  };
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);
  beforeEach(() => {
    globalThis.whoSaysSoDatabase = Promise.resolve(database.current);
  });
  afterEach(() => {
    globalThis.whoSaysSoDatabase = undefined;
  });

  async function opened() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    return { db, teacher, ...(await newClass(db, teacher)) };
  }

  test('thirty-five join from one address at once, each with four words', { timeout: 60_000 }, async () => {
    const { db, teacher, id, joinCode: code } = await opened();
    const joined = await Promise.all(
      Array.from({ length: 35 }, async (_, index) => {
        const one = browser();
        const response = await one.post(join, '/api/class/join', { code, own: `Student ${index}` });
        expect(response.status).toBe(303);
        expect(response.headers.get('location')).toMatch(/^\/class\/joined\?/);
        return one.said(response)?.secret ?? '';
      }),
    );
    expect(new Set(joined).size).toBe(35);
    for (const phrase of joined) expect(phrase).toMatch(/^(\w+ ){3}\w+$/);
    expect(await selectStudents(db, teacher, id)).toHaveLength(35);
  });

  test('a code of no class, a closed class and a nickname that is taken lead back with a sentence', async () => {
    const { db, teacher, id, joinCode: code } = await opened();
    const one = browser();
    const unknown = await one.post(join, '/api/class/join', { code: 'BBBBBB', own: 'Ada' });
    expect(unknown.headers.get('location')).toMatch(/^\/join\?/);
    expect(one.said(unknown)).toMatchObject({
      type: 'problem',
      text: expect.stringMatching(/No class has this code/),
      fields: { own: 'Ada' },
    });
    await one.post(join, '/api/class/join', { code, own: 'Ada' });
    const two = browser();
    const taken = await two.post(join, '/api/class/join', { code, own: 'ada', at: code });
    expect(taken.headers.get('location')).toMatch(`/join/${code}?`);
    expect(two.said(taken)?.text).toMatch(/is called “ada” already/);
    await updateClass(db, teacher, id, { isOpen: false });
    const closed = await two.post(join, '/api/class/join', { code, own: 'Ben' });
    expect(two.said(closed)?.text).toMatch(/takes no new students/);
    expect(two.jar.has('student-device')).toBe(false);
  });

  test('a nickname with a zero character is refused, and nobody joins', async () => {
    const { db, teacher, id, joinCode: code } = await opened();
    const response = await browser().post(join, '/api/class/join', { code, own: 'Ada\0' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('a character that cannot be kept');
    expect(await selectStudents(db, teacher, id)).toEqual([]);
  });

  test('another class is joined only where leaving the first was asked for', async () => {
    const [first, second] = [await opened(), await opened()];
    const one = browser();
    await one.post(join, '/api/class/join', { code: first.joinCode, own: 'Ada' });
    const device = one.jar.get('student-device');
    const refused = await one.post(join, '/api/class/join', { code: second.joinCode, own: 'Ada' });
    expect(one.said(refused)?.text).toMatch(/in the class “9b” already, as Ada/);
    expect(one.jar.get('student-device')).toBe(device);
    await one.post(join, '/api/class/join', { code: second.joinCode, own: 'Ada', leave: 'yes' });
    expect(one.jar.get('student-device')).not.toBe(device);
    expect(await selectStudents(first.db, first.teacher, first.id)).toHaveLength(1);
  });

  test('four words bring a student back on another device, and another class’s code does not', async () => {
    const { joinCode: code } = await opened();
    const other = await opened();
    const one = browser();
    const phrase = one.said(await one.post(join, '/api/class/join', { code, own: 'Ada' }))?.secret ?? '';
    await one.json(check, '/api/check', { exercise, answers });
    const two = browser();
    const wrong = await two.post(comeBack, '/api/class/return', { code: other.joinCode, phrase });
    expect(two.said(wrong)).toMatchObject({ type: 'problem', text: expect.stringMatching(/Nobody in this/) });
    expect(two.said(wrong)?.fields).not.toHaveProperty('phrase');
    const back = await two.post(comeBack, '/api/class/return', { code, phrase: phrase.toUpperCase() });
    expect(back.headers.get('location')).toMatch(/^\/class\?/);
    expect(decodeURIComponent(two.jar.get('in-class') ?? '')).toBe('9b · Ada');
    expect(await (await two.send(exportOwn, '/api/class/export')).json()).toMatchObject({
      nickname: 'Ada',
      attempts: [{ exercise, answers }],
    });
  });

  // Eighty hashes, and counts in memory: for one database.
  if (engine === 'sqlite')
    test('guessing words is stopped, and the code stays of use to others', { timeout: 60_000 }, async () => {
      const { joinCode: code } = await opened();
      const one = browser();
      const texts: string[] = [];
      for (let tried = 0; tried < 42; tried += 1) {
        const phrase = returnWords.slice(0, 4).join(' ');
        const response = await one.post(comeBack, '/api/class/return', { code, phrase });
        texts.push(one.said(response)?.text ?? '');
      }
      expect(texts[0]).toMatch(/Nobody in this class/);
      expect(texts.at(-1)).toMatch(/Too many tries in a short time/);
      const response = await one.post(join, '/api/class/join', { code, own: 'Ada' });
      expect(response.headers.get('location')).toMatch(/^\/class\/joined/);
    });

  test('a check of a held assignment is answered without a word of the key, and once it counts', async () => {
    const { db, teacher, id, joinCode: code } = await opened();
    await insertAssignment(db, teacher, id, { ...homework, dueAt: null, feedback: 'when-released' });
    const one = browser();
    await one.post(join, '/api/class/join', { code, own: 'Ada' });
    const attempt = crypto.randomUUID();
    for (const _ of [1, 2]) {
      const response = await one.json(check, '/api/check', { exercise, answers, attempt });
      expect(response.status).toBe(202);
      expect(await response.json()).toEqual({
        held: 'Sent to your class. The key comes when your teacher releases it.',
      });
    }
    const fields = { exercise, 'answer:holding-fast': 'set-aside' };
    const form = await one.post(check, '/api/check', fields);
    expect(form.status).toBe(303);
    expect(await selectAttempts(db, teacher, id)).toHaveLength(2);
  });

  test('a paused class puts a check off, as data and as a page', async () => {
    const { db, teacher, id, joinCode: code } = await opened();
    const one = browser();
    await one.post(join, '/api/class/join', { code, own: 'Ada' });
    await updateClass(db, teacher, id, { pausedAt: new Date().toISOString() });
    const response = await one.json(check, '/api/check', { exercise, answers });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ type: 'urn:who-says-so:paused' });
    const page = await one.post(check, '/api/check', { exercise, 'answer:holding-fast': 'set-aside' });
    expect(page.status).toBe(503);
    expect(await page.text()).toMatch(/paused the class[\s\S]*<button class="btn">/);
    expect((await one.json(bring, '/api/class/work', { exercise, answers })).status).toBe(503);
    expect(await selectAttempts(db, teacher, id)).toEqual([]);
  });

  test('a nickname that the teacher changed is in the bar with the next check', async () => {
    const { joinCode: code } = await opened();
    const one = browser();
    await one.post(join, '/api/class/join', { code, own: 'Ada' });
    one.jar.set('in-class', 'old');
    await one.json(check, '/api/check', { exercise, answers });
    expect(decodeURIComponent(one.jar.get('in-class') ?? '')).toBe('9b · Ada');
  });

  test('a device without a class, or with a token of nobody, is checked and gets nothing else', async () => {
    const none = browser();
    expect((await none.json(check, '/api/check', { exercise, answers })).status).toBe(200);
    none.jar.set('student-device', 'made-up');
    none.jar.set('in-class', 'x');
    expect((await none.json(check, '/api/check', { exercise, answers })).status).toBe(200);
    expect([...none.jar.keys()]).toEqual(['check-session']);
    expect((await none.json(bring, '/api/class/work', { exercise, answers })).status).toBe(401);
    expect((await none.send(exportOwn, '/api/class/export')).status).toBe(401);
  });

  test('who leaves is unknown, and what was sent stays with the class', async () => {
    const { db, teacher, id, joinCode: code } = await opened();
    const one = browser();
    await one.post(join, '/api/class/join', { code, own: 'Ada' });
    await one.json(bring, '/api/class/work', { exercise, answers });
    const before = one.jar.get('student-device') ?? '';
    await one.post(leave, '/api/class/leave', {});
    expect([...one.jar.keys()].filter((name) => /device|in-class/.test(name))).toEqual([]);
    one.jar.set('student-device', before);
    expect((await one.send(exportOwn, '/api/class/export')).status).toBe(401);
    expect(await selectAttempts(db, teacher, id)).toHaveLength(1);
  });

  test('a student gets nothing of another’s work from any route', async () => {
    const { joinCode: code } = await opened();
    const [ada, ben] = [browser(), browser()];
    await ada.post(join, '/api/class/join', { code, own: 'Ada' });
    await ben.post(join, '/api/class/join', { code, own: 'Ben' });
    const attempt = crypto.randomUUID();
    await ada.json(check, '/api/check', { exercise, answers, attempt });
    const all = await Promise.all([
      ben.send(exportOwn, '/api/class/export'),
      ben.json(bring, '/api/class/work', { exercise, answers: { 'holding-fast': ['set-aside'] } }),
      ben.json(check, '/api/check', { exercise, answers: { 'holding-fast': ['set-aside'] }, attempt }),
    ]);
    expect(all.map(({ status }) => status)).toEqual([200, 204, 409]);
    const texts = await Promise.all(all.map((response) => response.text()));
    expect(texts[0]).toContain('Ben');
    for (const text of texts) expect(text).not.toMatch(new RegExp(`Ada|official-denial|${attempt}`));
  });

  test('a check from another site is refused where it would be kept, and only there', async () => {
    const { joinCode } = await opened();
    const student = browser();
    const body = JSON.stringify({ exercise, answers });
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' };
    const sent = { method: 'POST', headers, body };
    expect((await student.send(check, '/api/check', sent)).status).toBe(200);
    await student.post(join, '/api/class/join', { code: joinCode, nickname: 'Ada' });
    expect((await student.send(check, '/api/check', sent)).status).toBe(403);
    const form = new URLSearchParams({ exercise });
    const page = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body: form };
    expect((await student.send(check, '/api/check', page)).status).toBe(403);
  });

  test.each([join, comeBack, leave])('a form from another site is refused', async (route) => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const body = new URLSearchParams({ code: 'BBBBBB' });
    const response = await browser().send(route, '/api/class/x', { method: 'POST', headers, body });
    expect(response.headers.get('location')).toBeNull();
    expect(response.status).toBe(403);
  });
});

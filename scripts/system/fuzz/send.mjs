import { Agent, request as send } from 'node:http';
import { metRefusal, statusOfHead } from './long-head.mjs';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const patienceMs = 20_000;
/** What browsers take: an address that is sent back in percent signs is long. */
const maxHeaderSize = 256 * 1024;

/** Makes of a request as data the one that goes out: address, headers and body. */
export function written(asked, { rows, partsOf }, world) {
  const row = rows[asked.row];
  const body = bodyOf(asked.body, row, world);
  const headers = {
    'sec-fetch-site': 'same-origin',
    ...(world.cookies[asked.actor] === '' ? {} : { cookie: world.cookies[asked.actor] }),
    ...(body === null ? {} : { 'content-type': body.type }),
    ...Object.fromEntries(asked.headers),
  };
  const method = asked.method ?? row.method;
  const takesBody = body !== null && method !== 'GET' && method !== 'HEAD';
  return { method, path: pathOf(asked, row, partsOf, world), headers, body: takesBody ? body.text : null };
}

function pathOf({ parts, query }, row, partsOf, { room, others }) {
  const [own, theirs] = [{ ...partsOf(room), ...row.parts?.(room) }, partsOf(others)];
  let index = 0;
  const path = row.route.replace(/\[(\w+)\]/g, (_, name) => {
    const how = parts[index++ % parts.length];
    if (how.type === 'text') return escaped(how.value);
    return escaped((how.type === 'others' ? theirs[name] : own[name]) ?? own[name] ?? '');
  });
  const pairs = query?.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
  const valid = row.query?.(room);
  const asked = pairs ?? valid;
  return asked === undefined ? path : `${path}?${asked}`;
}

/** In percent signs, also what is no whole character. */
function escaped(value) {
  return [...value]
    .map((one) => {
      const code = one.codePointAt(0) ?? 0;
      if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(one);
      return `%ED%${(0xa0 | ((code >> 6) & 0x1f)).toString(16)}%${(0x80 | (code & 0x3f)).toString(16)}`;
    })
    .join('');
}

function bodyOf(body, row, world) {
  if (body.type === 'json') return { type: 'application/json', text: body.value };
  if (body.type === 'raw') return { type: 'application/x-www-form-urlencoded', text: body.value };
  const changes = body.type === 'changed' ? body.changes : [];
  if (row.json !== undefined)
    return { type: 'application/json', text: JSON.stringify(inJson(row.json(world.room), changes)) };
  if (row.form === undefined) return null;
  const theirs = row.form({ ...world.room, ...world.others });
  const fields = changes.reduce(
    (all, one) => changed(all, one, theirs),
    Object.entries(row.form(world.room)),
  );
  const text = fields.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
  return { type: 'application/x-www-form-urlencoded', text };
}

function changed(fields, { at, how }, theirs) {
  const index = fields.length === 0 ? 0 : at % fields.length;
  const [name, value] = fields[index] ?? ['name', ''];
  const rest = fields.filter((_, other) => other !== index);
  if (how === 'drop') return rest;
  if (how === 'twice') return [...fields, [name, value]];
  if (how === 'others') return [...rest, [name, Object.hasOwn(theirs, name) ? theirs[name] : value]];
  if (how === 'proto') return [...fields, ['__proto__', value], ['constructor', value]];
  if (how === 'many') return [...fields, ...Array.from({ length: 500 }, (_, n) => [`f${n}`, 'x'])];
  return [...rest, [how.name ?? name, how.value]];
}

function inJson(value, changes) {
  const copy = structuredClone(value);
  for (const { at, how } of changes) {
    const names = Object.keys(copy);
    const name = names[at % names.length];
    if (how === 'drop') delete copy[name];
    else if (how === 'many')
      copy.answers = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`f${n}`, ['x']]));
    else if (how === 'proto') copy.answers = JSON.parse('{"__proto__":["x"],"constructor":["y"]}');
    else if (typeof how === 'object')
      copy[how.name ?? name] = at % 2 === 0 ? how.value : { [how.value]: [how.value, at] };
  }
  return copy;
}

/** Sends it. Gives the status and all that came back; throws where not all of it comes in time. An endless answer is cut off. */
export async function sent(url, asked) {
  try {
    return await answerTo(url, asked);
  } catch (error) {
    if (!metRefusal(asked, error)) throw error;
    const status = await statusOfHead(url, asked, patienceMs);
    if (status !== 431) throw error;
    return { status, headers: [], text: '' };
  }
}

function answerTo(url, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const going = send(
      `${url}${path}`,
      { agent, method, headers, timeout: patienceMs, maxHeaderSize },
      (response) => {
        let text = '';
        const done = () => resolve({ status: response.statusCode, headers: response.rawHeaders, text });
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
          if (response.headers['content-type']?.startsWith('text/event-stream')) {
            done();
            going.destroy();
          }
        });
        response.on('end', done);
        response.on('error', reject);
      },
    );
    going.on('timeout', () => going.destroy(new Error(`No answer within ${patienceMs} ms.`)));
    going.on('error', reject);
    going.end(body === null ? undefined : Buffer.from(body.toWellFormed()));
  });
}

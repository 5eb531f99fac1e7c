import 'server-only';
import { z } from 'zod';
import { checkRequest } from '@/domain/check-request';
import { heldReply } from './held-reply';
import { problemDocument } from './problem-document';
import { replies } from './replies';
import {
  choiceFeedback,
  kind,
  kindTally,
  plainVerdict,
  shownEntry,
  statementFeedback,
  verdict,
} from './reply-parts';

const named = {
  CheckRequest: checkRequest,
  Problem: problemDocument,
  Held: heldReply,
  Kind: kind,
  Verdict: verdict,
  PlainVerdict: plainVerdict,
  StatementFeedback: statementFeedback,
  ShownEntry: shownEntry,
  KindTally: kindTally,
  ChoiceFeedback: choiceFeedback,
};

/** Why a check is refused, by status. Another method than POST is answered 405, and is no operation. */
const refusals = {
  400: 'The check cannot be read, or does not fit the exercise (`invalid-input`).',
  403: 'A page of another site sent it from a device that is in a class (`not-allowed`).',
  404: 'There is no such exercise (`not-found`).',
  413: 'More than 64 kB (`too-large`).',
  415: 'Neither JSON nor a form (`wrong-type`).',
  429: 'Too many checks within a minute (`too-many`).',
  503: 'The class of the student is paused (`paused`), or the course cannot reach or write its stored work just now (`unavailable`).',
} as const;

/** The description of `POST /api/check`, as OpenAPI 3.1. Made from the schemas alone, so that it says what they say. */
function openApi() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Who says so? – check of an exercise',
      version: '1.0.0',
      description:
        'Compares answers with the answer key. The key is about what kind of statement it is, and never about whether it holds. See docs/api.md.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://localhost:3000', description: 'The course as `npm start` serves it.' }],
    paths: { '/api/check': { post: checkOperation() } },
    components: { schemas: schemas() },
  };
}

/** The same as the text of docs/openapi.json. */
export function openApiText(): string {
  return `${JSON.stringify(openApi(), null, 2)}\n`;
}

function checkOperation() {
  return {
    operationId: 'check',
    summary: 'Check the answers to an exercise',
    security: [],
    requestBody: { required: true, content: jsonOf('CheckRequest') },
    responses: {
      200: { description: 'The feedback on the answers.', content: jsonOf('Reply') },
      202: {
        description: 'The class of the student has the answers, and the feedback comes later.',
        content: jsonOf('Held'),
      },
      ...Object.fromEntries(Object.entries(refusals).map(([status, why]) => [status, refusal(status, why)])),
    },
  };
}

function refusal(status: string, description: string) {
  const content = { 'application/problem+json': { schema: refTo('Problem') } };
  if (status !== '429' && status !== '503') return { description, content };
  const retryAfter = { description: 'Seconds until the next check is taken.', schema: { type: 'integer' } };
  return { description, headers: { 'Retry-After': retryAfter }, content };
}

function schemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const [type, schema] of Object.entries(replies)) registry.add(schema, { id: nameOf(type) });
  // As input: a reply may gain fields, and a client that reads this must not refuse them.
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => refTo(id).$ref });
  const plain = Object.entries(made.schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]);
  return { Reply: anyReply(), ...Object.fromEntries(plain) };
}

function anyReply() {
  const types = Object.keys(replies);
  return {
    description: 'The feedback on an exercise. Its type is the type of the exercise.',
    oneOf: types.map((type) => refTo(nameOf(type))),
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(types.map((type) => [type, refTo(nameOf(type)).$ref])),
    },
  };
}

/** `sort` is `SortReply`. */
function nameOf(type: string): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}Reply`;
}

function jsonOf(name: string) {
  return { 'application/json': { schema: refTo(name) } };
}

function refTo(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

import 'server-only';
import { z } from 'zod';
import { SetupError } from './setup-error';

/** The one reader of the environment. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  NEXT_PHASE: z.string().optional(),
  HOST: z.string().optional(),
  /** What links in the log begin with: how browsers find the course. The scripts that start it give one in any case. */
  ADDRESS: z
    .string()
    .regex(
      /^(https?:\/\/[^\s/?#@]+\/?)?$/i,
      'ADDRESS has to be how browsers find the course, without a path, as https://course.school.example',
    )
    .default(''),
  ADDRESS_HEADER: z.string().optional(),
  /** Checks that one address, with a whole school behind it, may send in a minute. */
  CHECKS_PER_MINUTE_AND_ADDRESS: z.coerce.number().int().positive().default(1200),
  /** Checks that one browser may send in a minute. */
  CHECKS_PER_MINUTE_AND_SESSION: z.coerce.number().int().positive().default(40),
  /** Times in 15 minutes that one e-mail, and one address, may try to sign in or to ask for a new password. */
  TRIES_PER_EMAIL: z.coerce.number().int().positive().default(10),
  TRIES_PER_ADDRESS: z.coerce.number().int().positive().default(50),
  /** Where classes are stored: a Postgres, as `postgres://name:password@host:5432/database`. An empty one is none. */
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/.+)?$/, 'DATABASE_URL has to begin with postgres://')
    .optional(),
  /** From which level on the log says something; empty or left out, requests too where nobody reads along in a terminal. */
  LOG_LEVEL: z.enum(['', 'debug', 'info', 'warn', 'error', 'silent']).default(''),
  /** The folder of the database file, where there is no Postgres. */
  DATA_FOLDER: z.string().min(1).default('data'),
});

const values = readSettings();

function readSettings(): z.infer<typeof schema> {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return message.startsWith(name) ? message : `${name}: ${message}`;
  });
  throw new SetupError(
    `A setting of the course cannot be used. ${faults.join('; ')}. Set it anew, and start again.`,
  );
}

export const env = {
  /** Whether pages are being made by `next build`. */
  isBuilding: values.NEXT_PHASE === 'phase-production-build',
  isProduction: values.NODE_ENV === 'production',
  /** The address that the server listens on, as the scripts that start it say; unknown where it was started otherwise. */
  listensOn: values.HOST,
  address: values.ADDRESS.replace(/\/$/, '') || 'http://localhost:3000',
  /** The header in which scripts/sender-address.mjs writes where a request comes from; unknown where nothing writes it. */
  addressHeader: values.ADDRESS_HEADER,
  checksPerMinuteAndAddress: values.CHECKS_PER_MINUTE_AND_ADDRESS,
  checksPerMinuteAndSession: values.CHECKS_PER_MINUTE_AND_SESSION,
  triesPerEmail: values.TRIES_PER_EMAIL,
  triesPerAddress: values.TRIES_PER_ADDRESS,
  /** Null where classes are stored in a file. */
  databaseUrl: values.DATABASE_URL || null,
  dataFolder: values.DATA_FOLDER,
  // Whoever started the course in a terminal looks for its address there, and not for requests.
  logLevel: values.LOG_LEVEL || (process.stdout.isTTY ? 'warn' : 'info'),
};

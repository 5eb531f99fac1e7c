import 'server-only';
import { z } from 'zod';

/** The one reader of the environment. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  NEXT_PHASE: z.string().optional(),
  HOST: z.string().optional(),
  ADDRESS_HEADER: z.string().optional(),
  /** Checks that one address, with a whole school behind it, may send in a minute. */
  CHECKS_PER_MINUTE_AND_ADDRESS: z.coerce.number().int().positive().default(1200),
  /** Checks that one browser may send in a minute. */
  CHECKS_PER_MINUTE_AND_SESSION: z.coerce.number().int().positive().default(40),
});

const values = schema.parse(process.env);

export const env = {
  /** Whether pages are being made by `next build`. */
  isBuilding: values.NEXT_PHASE === 'phase-production-build',
  isProduction: values.NODE_ENV === 'production',
  /** The address that the server listens on, as the scripts that start it say; unknown where it was started otherwise. */
  listensOn: values.HOST,
  /** The header in which scripts/sender-address.mjs writes where a request comes from; unknown where nothing writes it. */
  addressHeader: values.ADDRESS_HEADER,
  checksPerMinuteAndAddress: values.CHECKS_PER_MINUTE_AND_ADDRESS,
  checksPerMinuteAndSession: values.CHECKS_PER_MINUTE_AND_SESSION,
};

import 'server-only';
import { z } from 'zod';

/** The one reader of the environment. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  NEXT_PHASE: z.string().optional(),
  HOST: z.string().optional(),
});

const values = schema.parse(process.env);

export const env = {
  /** Whether pages are being made by `next build`. */
  isBuilding: values.NEXT_PHASE === 'phase-production-build',
  isProduction: values.NODE_ENV === 'production',
  /** The address that the server listens on, as the scripts that start it say; unknown where it was started otherwise. */
  listensOn: values.HOST,
};

import 'server-only';
import { z } from 'zod';

/** The id of what a form makes, drawn with the form. A program that sends none is answered too. */
export const onceField = { once: z.uuid().optional() };

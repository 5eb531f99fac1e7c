/** Draws a whole number from 0 up to, and without, `end`, each as likely as the others. Who calls says how it is drawn. */
export type Draw = (end: number) => number;

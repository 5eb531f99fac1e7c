/** Loaded into a server (`node --import`): at SIGUSR2 its clock goes back by a day, as where somebody sets it. */
const dayMs = 24 * 60 * 60 * 1000;
const Real = Date;
let behindMs = 0;

globalThis.Date = class extends Real {
  // Next makes a clock of its own of this one, and takes only what is its own.
  static parse = Real.parse;
  static UTC = Real.UTC;

  constructor(...parts) {
    if (parts.length === 0) super(Real.now() - behindMs);
    else super(...parts);
  }

  static now() {
    return Real.now() - behindMs;
  }
};

process.on('SIGUSR2', () => {
  behindMs = dayMs;
});

/** A failure that one sentence explains: shown without a stack trace. */
export class Sentence extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

export function explain(error) {
  process.stderr.write(`${error instanceof Sentence ? error.message : error.stack}\n`);
}

/** Runs a script's work; whatever it throws ends the script with its explanation and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

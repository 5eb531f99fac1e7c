export function readAddress(): {
  readonly host: string;
  readonly port: string;
  readonly url: string;
  readonly links: string;
};

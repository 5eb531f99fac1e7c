/** Whether something is on that a person can turn off, as this browser keeps it. */
export function isKeptOn(name: string): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function keepSwitch(name: string, on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // It holds for this page, then.
  }
}

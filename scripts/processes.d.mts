interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
}

export function killFamily(pid: number): Promise<void>;
export function fromPs(command?: string): Process[];

export function copyBuildContext(from: string, to: string): void;

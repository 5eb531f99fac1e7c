import { SimulatedTag } from './simulated-tag';

/** The name of a class. That a sample class is simulated is said once, also where its name says it. */
export function ClassName({ name, isSample }: { name: string; isSample: boolean }) {
  if (!isSample) return name;
  return (
    <>
      {name.replace(/ \(simulated\)$/, '')} <SimulatedTag />
    </>
  );
}

/** The name of a link. What stands in quotation marks in it are words of the document. */
export function LinkName({ who }: { who: string }) {
  return who.split(/(?<=“)([^”]+)(?=”)/).map((part, index) =>
    index % 2 === 1 ? (
      <q key={part} className="says inl">
        {part}
      </q>
    ) : (
      part
    ),
  );
}

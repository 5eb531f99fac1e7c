/** How sure we are of a finding about a document, and on what ground. */
export type Basis = 'printed' | 'read-at-source' | 'read-in-copy' | 'inference' | 'not-known';

export const basisNames: Readonly<Record<Basis, string>> = {
  printed: 'Printed on our copy',
  'read-at-source': 'Read on the page named',
  'read-in-copy': 'Read in a copy',
  inference: 'Our inference',
  'not-known': 'Not known',
};

/** One question about where a document comes from, with the answer and its basis. */
export interface Finding {
  readonly question: string;
  readonly answer: string;
  readonly basis: Basis;
  /** Address of the page on which the answer was read. */
  readonly source?: string;
}

/** A text that students read, with its provenance. The text itself is in `text.txt` beside it. */
export interface SourceDocument {
  readonly id: string;
  /** “The statement by the spokesperson”, “The article”. */
  readonly name: string;
  /** One word for tabs: “Statement”, “Article”. */
  readonly shortName: string;
  /** Who stands before the paragraph number of a statement: “Spokesperson, ¶3”. */
  readonly placeName: string;
  /** What kind of page it was published on. */
  readonly host: string;
  /** `blocks`: a paragraph is a block between blank lines. `lines`: a paragraph is a line. */
  readonly numbering: 'blocks' | 'lines';
  /** Lines that belong to the page and not to the text: menu, breadcrumb, links. */
  readonly furniture: readonly string[];
  /** The line that is the title, where the copy has one. */
  readonly title: string | null;
  /** The head of the document: what a reader sees without leaving it. */
  readonly head: readonly { readonly term: string; readonly value: string }[];
  /** Words of the text that the glossary explains in place: as printed, each with the entry of the glossary. */
  readonly explained?: Readonly<Record<string, string>>;
  readonly onItsFace: readonly Finding[];
  readonly foundOutside: readonly Finding[];
  readonly rights: string;
}

export function defineDocument<const D extends SourceDocument>(document: D): D & SourceDocument {
  return document;
}

/** The paragraphs of a text, counted as its numbering says. Line breaks inside a block are kept. */
export function paragraphsOf(text: string, numbering: SourceDocument['numbering']): string[] {
  const paragraphs = numbering === 'lines' ? text.split(/\r?\n/) : text.split(/\r?\n(?:[ \t]*\r?\n)+/);
  return paragraphs
    .map((paragraph) => paragraph.replace(/\r?\n$/, ''))
    .filter((paragraph) => paragraph !== '');
}

/** Where a statement stands, as students see it: “Spokesperson, ¶3”. */
export function placeOf(document: SourceDocument, paragraph: number): string {
  return `${document.placeName}, ¶${paragraph}`;
}

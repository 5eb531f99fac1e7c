/** What the lessons serve, by id. Quotation marks stand around the words of a standard; what stands outside them is our short form. */
export const standards = {
  'RI.6.6': {
    name: 'CCSS RI.6.6',
    wording:
      "“Determine an author's point of view or purpose in a text and explain how it is conveyed in the text.”",
  },
  'RI.7.6': {
    name: 'CCSS RI.7.6',
    wording: '“… analyze how the author distinguishes his or her position from that of others.”',
  },
  'RI.8.6': {
    name: 'CCSS RI.8.6',
    wording: '“… analyze how the author acknowledges and responds to conflicting evidence or viewpoints.”',
  },
  'RI.6.8': {
    name: 'CCSS RI.6.8',
    wording:
      '“Trace and evaluate the argument and specific claims in a text, distinguishing claims that are supported by reasons and evidence from claims that are not.”',
  },
  'RI.8.8': {
    name: 'CCSS RI.8.8',
    wording: 'Evaluate reasoning, relevance, sufficiency (our short form).',
  },
  'RI.8.9': {
    name: 'CCSS RI.8.9',
    wording:
      '“Analyze a case in which two or more texts provide conflicting information on the same topic and identify where the texts disagree on matters of fact or interpretation.”',
  },
  'RH.6-8.6': {
    name: 'CCSS RH.6-8.6',
    wording:
      "“Identify aspects of a text that reveal an author's point of view or purpose (e.g., loaded language, inclusion or avoidance of particular facts).”",
  },
  'RH.6-8.8': {
    name: 'CCSS RH.6-8.8',
    wording: '“Distinguish among fact, opinion, and reasoned judgment in a text.”',
  },
  'RH.9-10.8': {
    name: 'CCSS RH.9-10.8',
    wording: "“Assess the extent to which the reasoning and evidence in a text support the author's claims.”",
  },
  'RH.11-12.8': {
    name: 'CCSS RH.11-12.8',
    wording:
      "“Evaluate an author's premises, claims, and evidence by corroborating or challenging them with other information.”",
  },
  'RH.11-12.3': {
    name: 'CCSS RH.11-12.3',
    wording: '“… acknowledging where the text leaves matters uncertain.”',
  },
  'C3-D3.1': {
    name: 'Iowa SS.9-12.3',
    wording:
      'Gather information from multiple sources “using the origin, authority, structure, context, and corroborative value of the sources to guide the selection”.',
  },
  'UNESCO-MIL': {
    name: 'UNESCO MIL curriculum 2021',
    wording:
      'Module 3 (research, information cycle), Module 4 (misinformation, disinformation, hate speech: “in defense of truth-seeking and peace”), Module 5 (audiences as citizens).',
  },
  'NAMLE-3': {
    name: 'NAMLE Core Principles 2023, no. 3',
    wording:
      '“curious, open-minded, and self-reflective inquiry while emphasizing reason, logic, and evidence”',
  },
  'NAMLE-4': {
    name: 'NAMLE Core Principles 2023, no. 4',
    wording: '“active inquiry, reflection, and critical thinking”',
  },
} as const;

export type StandardId = keyof typeof standards;

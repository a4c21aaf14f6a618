/** What a section of the API is about, in the terms of Halo's screens. */
export interface SectionFact {
  /** One record, with its article: `a ticket`, `an asset`. */
  one: string
  /** Several records: `tickets`, `assets`. */
  many: string
  /** Where a person finds them in Halo, where it is not obvious from the name: `Configuration → Tickets → Statuses`. */
  screen?: string
}

/** Facts by section (the first path segment as the document writes it). The lines of `/<Section>` and `/<Section>/{id}` are made from them. */
export type SectionTable = Readonly<Record<string, SectionFact>>

/** What an operation does, in one sentence, by method and path: `POST /Tickets/vote`. It stands before what is made from the section. */
export type OperationTable = Readonly<Record<string, string>>

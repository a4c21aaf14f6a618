import type { FieldFact } from '../field-facts.ts'

/** Ends the words of a date. A date without a zone is UTC. */
export const utc = 'In UTC, with or without a `Z`.'

/** Ends the words of a date that a record can lack. */
export const utcOrNone = 'In UTC; `0001-01-01`, `1899-12-30` or `1900-01-01` stands for none.'

const written = 'They cannot be filtered by. One is written as `{ id, value }` or `{ name, value }`.'

/** Custom fields of a record whose list takes `include_custom_fields`. */
export const listedCustomFields: FieldFact = {
  words: `Custom fields with their values. Lists have those whose ids \`include_custom_fields\` names. ${written}`,
  basis: 'used',
}

/** Custom fields of a record that come with a single record. */
export const customFields: FieldFact = {
  words: `Custom fields with their values. Lists do not have them. ${written}`,
  basis: 'used',
}

/** Links between a record and other systems. */
export const externalLinks: FieldFact = { words: 'Records of other systems that this record is linked with.' }

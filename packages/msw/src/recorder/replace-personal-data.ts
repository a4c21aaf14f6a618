import type { HaloRecord } from '../records/collection.ts'
import { isSecretField } from './secret-fields.ts'

/** Sections of a tenant's set-up, whose names are about work and not about people. */
const setUpSections: readonly string[] = [
  'AssetGroup',
  'AssetType',
  'Category',
  'FieldInfo',
  'Outcome',
  'Priority',
  'SLA',
  'Status',
  'Team',
  'TicketType',
  'Workday',
]

/** Text fields that are kept in the records of {@link setUpSections}. */
const setUpFields = new Set(['name', 'label', 'category_name', 'value', 'outcome', 'guid'])

/** Text fields of any record that repeat a name of the set-up. */
const repeatedNames =
  /^(status_name|tickettype_name|requesttype_name|priority_name|sla_name|team|assettype_name|outcome|colour|use|category_\d(_display)?)$/

/** Fields whose numbers are about a person. */
const personalNumbers =
  /phone|mobile|fax|postcode|zip|latitude|longitude|birth|account|iban|sort_?code|card|salary|passport/i

const datePattern = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/
const uuidPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Replaces personal data in records. Only what is known to be harmless is kept: ids, numbers, dates, and names of the
 * tenant's set-up. Every other text becomes another one, the same wherever it stands, so that a name on a ticket is still
 * that of its client. Fields that hold secrets are left out.
 */
export class PersonalDataReplacer {
  readonly #replacements = new Map<string, string>()

  /** @param section Section that the record is of. */
  replace(record: HaloRecord, section: string): HaloRecord {
    const isSetUp = setUpSections.includes(section)
    return Object.fromEntries(
      Object.entries(record).flatMap(([field, value]) => {
        if (isSecretField(field, value)) return []
        return [[field, this.#replaceValue(value, field, isSetUp && setUpFields.has(field))]]
      }),
    )
  }

  #replaceValue(value: unknown, field: string, isKept: boolean): unknown {
    if (typeof value === 'string') return this.#replaceText(value, field, isKept || repeatedNames.test(field))
    if (typeof value === 'number') return personalNumbers.test(field) ? 0 : value
    if (Array.isArray(value)) return value.map((item: unknown) => this.#replaceValue(item, field, isKept))
    // A related record is replaced as strictly as one of no known section.
    return typeof value === 'object' && value !== null ? this.replace(value as HaloRecord, '') : value
  }

  #replaceText(text: string, field: string, isKept: boolean): string {
    if (text === '' || (isKept && isPlainName(text))) return text
    if (datePattern.test(text)) return /birth/i.test(field) ? '1900-01-01T00:00:00' : text
    const isIdField = /(^|_)(id|guid)$/i.test(field)
    if (isIdField && (/^\d{1,9}$/.test(text) || uuidPattern.test(text))) return text
    if (/^[\d.,]+$/.test(text)) return '0'
    const known = this.#replacements.get(text)
    if (known !== undefined) return known
    const replacement = createReplacement(text, field, this.#replacements.size + 1)
    this.#replacements.set(text, replacement)
    return replacement
  }
}

function createReplacement(text: string, field: string, number: number): string {
  if (/^\S+@\S+$/.test(text)) return `person${number}@example.com`
  if (/^https?:/i.test(text)) return `https://example.com/${number}`
  return /name|who|user|client|site|agent|contact/i.test(field) ? `Name ${number}` : `Text ${number}`
}

/** Whether a name of the set-up holds nothing that looks like an address, a number of a person or a key. */
function isPlainName(text: string): boolean {
  return !/@|\d{6}|[\w+/=-]{32}/.test(text)
}

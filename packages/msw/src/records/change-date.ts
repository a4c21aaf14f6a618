import type { TableSection } from '../table/sections.ts'

/** Names that the date of a record's last change has, by the schema. */
const changeDateFields = [
  'last_update',
  'lastupdate',
  'last_updated',
  'alastupdate',
  'slastupdate',
  'ulastupdate',
  'dlastupdate',
  'last_modified',
] as const

/** The field that holds the date of a record's last change, if the section has one. */
export function changeDateField({ posted }: TableSection): string | undefined {
  return changeDateFields.find((field) => posted?.fields.has(field))
}

import type { FieldTable } from './field-facts.ts'
import { actionFields } from './fields/action-fields.ts'
import { assetFields } from './fields/asset-fields.ts'
import { attachmentFields } from './fields/attachment-fields.ts'
import { billingFields } from './fields/billing-fields.ts'
import { calendarFields } from './fields/calendar-fields.ts'
import { customFieldFields } from './fields/custom-field-fields.ts'
import { peopleFields } from './fields/people-fields.ts'
import { reportFields } from './fields/report-fields.ts'
import { ticketFields } from './fields/ticket-fields.ts'

/** What the fields that integrators use most hold. */
export const fieldFacts: FieldTable = {
  ...ticketFields,
  ...actionFields,
  ...peopleFields,
  ...assetFields,
  ...billingFields,
  ...calendarFields,
  ...customFieldFields,
  ...attachmentFields,
  ...reportFields,
}

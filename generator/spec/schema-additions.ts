import type { Schema } from '../src/document/document.ts'
import type { Basis } from './fact.ts'

/** A field that responses have and the schema of the document lacks. */
export interface SchemaAddition {
  /** `{}` where its type is not known. */
  schema: Schema
  /** How it is known that responses have the field. */
  basis: Basis
  note?: string
}

const typedAlike = 'Its type was not kept; it is that of fields named alike in other schemas.'
const notTyped = 'Its type was not kept.'

const alike = (schema: Schema): SchemaAddition => ({ schema, basis: 'recorded', note: typedAlike })
const text = alike({ type: 'string', nullable: true })
const wholeNumber = alike({ type: 'integer', format: 'int32', nullable: true })
const decimal = alike({ type: 'number', format: 'double', nullable: true })
const flag = alike({ type: 'boolean', nullable: true })
const date = alike({ type: 'string', format: 'date-time', nullable: true })
const uuid = alike({ type: 'string', format: 'uuid', nullable: true })
const unknown: SchemaAddition = { schema: {}, basis: 'recorded', note: notTyped }

const who: SchemaAddition = {
  schema: { type: 'string', nullable: true },
  basis: 'recorded',
  note: `By its name, whoever did the action. ${typedAlike}`,
}

/** A record that comes whole inside another. */
const related = (schema: string, note: string): SchemaAddition => ({
  schema: { $ref: `#/components/schemas/${schema}` },
  basis: 'recorded',
  note,
})

/** Fields that responses have and schemas lack, by schema and field. One that the document has by now is not added. */
export const schemaAdditions: Readonly<Record<string, Readonly<Record<string, SchemaAddition>>>> = {
  Actions: { who },
  Actions_List: { who },
  ApprovalProcess: { hide_auto_approvals: flag },
  Autoassign: { group_id: wholeNumber, new_teamid: unknown },
  Automation: { approval_name: text },
  DistributionLists: { include_inactive_users: flag, mailbox_type: unknown },
  FaultApproval: { step_group_name: text },
  Faults: {
    guid: uuid,
    key: unknown,
    priority: related('Policy', 'The priority of the ticket, in the response to `GET /Tickets/{id}`.'),
    tickettype: related('RequestType', 'The type of the ticket, in the response to `GET /Tickets/{id}`.'),
    user: related('Users', 'The user of the ticket with its site, in the response to `GET /Tickets/{id}`.'),
  },
  Faults_List: { area_inactive: flag },
  GWorkspaceDetails: { authorized: flag, client_id: text, name: text, redirect_uri: text },
  InvoiceChange: { line_description: unknown },
  InvoicePayment_List: { invoice_qbo_id: unknown, qbo_company_id: text },
  Licence_List: { key: unknown },
  NCentralDetails: { api_version: unknown },
  OrderHead: {
    customer_invoiced_percentage: decimal,
    decimalplaces: wholeNumber,
    downpayment_percentage_invoiced: unknown,
  },
  OrderLine: { billingperiod: wholeNumber, discount: decimal },
  OutboundIntegration: { application_id: unknown, connection_type: unknown },
  Pax8Details: { authorized: flag, client_id: text, name: text, redirect_uri: text, token_expiry: date },
  QuotationHeader: { cost: decimal, decimalplaces: wholeNumber },
  ReportContent: {
    availablefields: {
      schema: {},
      basis: 'used',
      note: 'The columns of the rows, as a client in production reads them; how they are written was not kept.',
    },
  },
  RequestTypeField: { group_visibility_conditions_value: unknown },
  ScreenLayout: {
    field17_visibility: wholeNumber,
    field18_visibility: wholeNumber,
    field19_visibility: wholeNumber,
    field20_visibility: wholeNumber,
    field21_visibility: wholeNumber,
    field22_visibility: wholeNumber,
    field23_visibility: wholeNumber,
    field24_visibility: wholeNumber,
    field25_visibility: wholeNumber,
  },
  SecurityQuestion: { max_answer_length: unknown, min_answer_length: unknown },
  ServiceRequestDetails: { hide_from_catalog: flag },
  Site: { client: related('Area', 'The client of the site, where the response has it.') },
  SnowDetails: { type: unknown },
  SupplierOrderHeader: { decimalplaces: wholeNumber },
  Tabname: { type: unknown },
  TicketArea: { agents_with_no_tickets_display_type: unknown },
  TimesheetEvent: { is_all_day: flag },
  Uname_List: { can_approve_campaign: flag },
  Users: { site: related('Site', 'The site of the user, in the `user` of `GET /Tickets/{id}`.') },
  Users_List: { question1: wholeNumber, question2: wholeNumber, question3: wholeNumber, question4: wholeNumber },
  VirtualAgent: { temperature: unknown },
  Webhook: { group_id: unknown, initial_verification_type: unknown },
  WorkflowTarget: { guid: uuid, rules: unknown },
  Xtype: { default_ticket_type: wholeNumber },
}
